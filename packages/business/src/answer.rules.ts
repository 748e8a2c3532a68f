import { isEnterpriseCode, personalNumberFaults } from "./codes.rules.ts";
import type { FormField, Problem, Value } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import {
  columnsOf,
  conditionsOfRow,
  formOf,
  isBlank,
  isDay,
  isNeeded,
  type Row,
  rowsOf,
  textAt,
  type Values,
  visibleSections,
} from "./rules.ts";
import { troubleIn } from "./text.rules.ts";

const MOST_TEXT = 200;
const MOST_LONG_TEXT = 2000;
const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/;
/** Ten or eleven digits from home, or with the code of a country. */
const PHONE = /^(0\d{9,10}|\+[1-9]\d{7,14})$/;

/** One answer: where it is, what it is called there, and what else is said of the same person or line. */
type Asked = {
  field: FormField;
  path: string;
  label: { vi: string; en: string };
  beside: Values;
  at: string;
};

/** Required answers that are missing, and those that cannot be what they should be. */
export function answerProblems(checked: Checked): Problem[] {
  const { values, conditions, procedure, kind } = checked;
  return visibleSections(formOf(procedure, kind), conditions)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind === "rows" || field.kind === "lines"
        ? rowProblems(field, checked)
        : oneProblem(
            { field, path: field.path, label: field.label, beside: values, at: before(field.path) },
            isNeeded(field, conditions),
          ),
    );
}

function rowProblems(field: FormField, { values, conditions }: Checked): Problem[] {
  const rows = rowsOf(values, field.path);
  const at = { path: field.path, paper: field.paper, law: field.basis };
  if (rows.length === 0)
    return isNeeded(field, conditions) ? [block("business/answer-missing", at, said(field.label))] : [];
  const tooMany =
    field.most !== undefined && rows.length > field.most
      ? [block("business/too-many-rows", at, { ...said(field.label), most: String(field.most) })]
      : [];
  return [
    ...tooMany,
    ...rows.flatMap((row, n) =>
      columnsOf(field, row).flatMap((column) =>
        oneProblem(
          {
            field: column,
            path: `${field.path}.${row.id}.${column.path}`,
            label: labelIn(field, row, n, column),
            beside: row.values,
            at: "",
          },
          isNeeded(column, new Set(conditionsOfRow(row.values))),
          row.values[column.path],
        ),
      ),
    ),
  ];
}

function oneProblem(
  asked: Asked,
  needed: boolean,
  value: Value | undefined = asked.beside[asked.path],
): Problem[] {
  const { field, path, label } = asked;
  const at = { path, paper: field.paper, law: field.basis };
  if (isBlank(value)) return needed ? [block("business/answer-missing", at, said(label))] : [];
  const problem = valueProblem(asked, value as NonNullable<Value>);
  return problem ? [problem] : [];
}

function valueProblem({ field, path, label, beside, at }: Asked, value: NonNullable<Value>): Problem | null {
  const where = { path, paper: field.paper, law: field.basis };
  const names = said(label);
  const text = typeof value === "string" ? value.trim() : "";
  switch (field.kind) {
    case "text":
    case "long-text":
    case "name":
      return textProblem(field, where, names, value);
    case "choice":
      return field.options?.some((option) => option.value === value)
        ? null
        : block("business/not-an-option", where, names);
    case "yes-no":
      return typeof value === "boolean" ? null : block("business/not-an-option", where, names);
    case "day":
      return isDay(text) ? null : block("business/not-a-day", where, names);
    case "money":
    case "number":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
        ? null
        : block("business/not-a-number", where, names);
    case "percent":
      return typeof value === "number" && value > 0 && value <= 100 && isWholeHundredths(value)
        ? null
        : block("business/share-out-of-range", where, names);
    case "email":
      return EMAIL.test(text) && text.length <= 254 ? null : block("business/email-wrong", where, names);
    case "phone":
      return PHONE.test(text.replace(/[\s.()-]/g, "")) ? null : block("business/phone-wrong", where, names);
    case "personal-number":
      return numberProblem(where, names, text, {
        birth: textAt(beside, at ? `${at}.birth` : "birth"),
        sex: textAt(beside, at ? `${at}.sex` : "sex"),
      });
    case "enterprise-code":
      return isEnterpriseCode(text) ? null : block("business/enterprise-code-wrong", where, names);
    case "unit":
      return text && text.length <= 64 ? null : block("business/answer-missing", where, names);
    case "rows":
    case "lines":
      return null;
  }
}

type Where = { path: string; paper: string | null; law: string | null };
type Named = { fieldVi: string; fieldEn: string };

function textProblem(field: FormField, where: Where, names: Named, value: Value): Problem | null {
  if (typeof value !== "string") return block("business/broken-text", where, names);
  const most = field.most ?? (field.kind === "long-text" ? MOST_LONG_TEXT : MOST_TEXT);
  if (value.length > most) return block("business/too-long", where, { ...names, most: String(most) });
  const trouble = troubleIn(value);
  if (!trouble) return null;
  const at = { ...where, law: LAW.language };
  if (trouble.what === "broken-text") return block("business/broken-text", at, names);
  return block(`business/${trouble.what}`, at, { ...names, sign: trouble.sign });
}

/** Only the number of digits is certain; what the number seems to say of its owner is worth a look. */
function numberProblem(
  where: Where,
  names: Named,
  text: string,
  about: { birth: string; sex: string },
): Problem | null {
  const [fault] = personalNumberFaults(text, about);
  if (!fault) return null;
  const tell = fault === "not-twelve-digits" ? block : warn;
  return tell(`business/personal-number-${fault}`, where, names);
}

const said = ({ vi, en }: { vi: string; en: string }): Named => ({ fieldVi: vi, fieldEn: en });
const before = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf(".")));
/** `Ngày sinh (Nguyễn Văn An)`, or the number of the line where nobody is named. */
function labelIn(field: FormField, row: Row, n: number, column: FormField) {
  const name = textAt(row.values, "name") || (field.kind === "lines" ? row.id : "");
  return {
    vi: `${column.label.vi} (${name || `dòng ${n + 1}`})`,
    en: `${column.label.en} (${name || `line ${n + 1}`})`,
  };
}
/** Shares have at most two decimals, so that they add up exactly. */
const isWholeHundredths = (share: number): boolean => Math.abs(share * 100 - Math.round(share * 100)) < 1e-6;
