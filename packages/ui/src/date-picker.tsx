import "./rac-setup.ts";
import { type CalendarDate, parseDate, today as todayIn } from "@internationalized/date";
import {
  Button as AriaButton,
  DatePicker as AriaDatePicker,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
  Text,
} from "react-aria-components";
import comboStyles from "./combo-box.module.css";
import styles from "./date-picker.module.css";
import { useDialogAround } from "./dialog-around.ts";
import fieldStyles from "./field.module.css";
import { FieldError, type FieldProps } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { locale } from "./language.ts";
import { words } from "./words.ts";

/** What stands where nothing has been typed yet; react-aria has it in other languages only. */
const blanks: Record<string, string> = { day: words.day, month: words.month, year: words.year };

const read = (day: string | null | undefined): CalendarDate | null => {
  try {
    return day ? parseDate(day) : null;
  } catch {
    return null; // not a day: as if none were chosen
  }
};

/** A day, `YYYY-MM-DD`: typed as ngày/tháng/năm or picked from a month that begins on Monday. */
export function DatePicker({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  name,
  min,
  max,
  disabled,
}: FieldProps & {
  value: string | null;
  onChange: (day: string | null) => void;
  name?: string;
  min?: string;
  max?: string;
  disabled?: boolean;
}) {
  const { ref, dialog } = useDialogAround<HTMLDivElement>();
  return (
    <I18nProvider locale={locale}>
      <AriaDatePicker
        className={fieldStyles["field"]}
        value={read(value)}
        onChange={(day) => onChange(day?.toString() ?? null)}
        {...(name ? { name } : {})}
        minValue={read(min)}
        maxValue={read(max)}
        placeholderValue={todayIn("Asia/Ho_Chi_Minh")}
        isInvalid={Boolean(error)}
        isDisabled={disabled}
        validationBehavior="aria"
        shouldForceLeadingZeros
        data-invalid={error ? true : undefined}
      >
        <Label className={hideLabel ? fieldStyles["unseen"] : fieldStyles["label"]}>
          {label}
          {optional && <span className={fieldStyles["optional"]}> ({words.optional})</span>}
        </Label>
        {hint && (
          <Text slot="description" className={fieldStyles["hint"]}>
            {hint}
          </Text>
        )}
        <Group ref={ref} className={`${fieldStyles["input"]} ${styles["group"]}`}>
          <DateInput className={styles["parts"]}>
            {(segment) => (
              <DateSegment segment={segment} className={styles["part"]}>
                {({ text, isPlaceholder, type }) => (isPlaceholder ? (blanks[type] ?? text) : text)}
              </DateSegment>
            )}
          </DateInput>
          <AriaButton className={comboStyles["arrow"]} aria-label={words.pickDay}>
            <Icon name="calendar" size={18} />
          </AriaButton>
        </Group>
        {error && (
          <Text slot="errorMessage">
            <FieldError>{error}</FieldError>
          </Text>
        )}
        <Popover
          className={`${comboStyles["popup"]} ${styles["popup"]}`}
          offset={4}
          UNSTABLE_portalContainer={dialog}
        >
          <Dialog className={styles["dialog"]}>
            <Calendar firstDayOfWeek="mon">
              <header className={styles["month"]}>
                <AriaButton slot="previous">
                  <Icon name="chevron-left" />
                </AriaButton>
                <Heading level={2} />
                <AriaButton slot="next">
                  <Icon name="chevron-right" />
                </AriaButton>
              </header>
              <CalendarGrid weekdayStyle="narrow">
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(day) => <CalendarCell date={day} className={styles["day"]} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </AriaDatePicker>
    </I18nProvider>
  );
}
