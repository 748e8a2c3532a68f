/** A date or a count as react-aria hands it over. */
type Args = Record<string, string | number>;
type Strings = Record<string, string | ((args: Args) => string)>;

/** What react-aria says aloud, in Vietnamese, which it does not ship. A test holds the keys against its en-US. */
export const vietnamese: Record<string, Strings> = {
  "@react-aria/autocomplete": { collectionLabel: "Gợi ý" },
  "@react-aria/calendar": {
    previous: "Trước",
    next: "Sau",
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `Khoảng đã chọn: ${dateRange}`,
    todayDate: ({ date }) => `Hôm nay, ${date}`,
    todayDateSelected: ({ date }) => `Hôm nay, đã chọn ${date}`,
    dateSelected: ({ date }) => `Đã chọn ${date}`,
    startRangeSelectionPrompt: "Bấm để chọn ngày bắt đầu",
    finishRangeSelectionPrompt: "Bấm để chọn ngày kết thúc",
    minimumDate: "Ngày sớm nhất",
    maximumDate: "Ngày muộn nhất",
    dateRange: ({ startDate, endDate }) => `${startDate} đến ${endDate}`,
  },
  "@react-aria/combobox": {
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange ? `Vào nhóm ${groupTitle}, ${groupCount} mục. ` : ""}${optionText}${isSelected ? ", đã chọn" : ""}`,
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} mục.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
    buttonLabel: "Hiện gợi ý",
    listboxLabel: "Gợi ý",
  },
  "@react-aria/datepicker": {
    era: "kỷ nguyên",
    year: "năm",
    month: "tháng",
    day: "ngày",
    hour: "giờ",
    minute: "phút",
    second: "giây",
    dayPeriod: "sáng/chiều",
    calendar: "Lịch",
    startDate: "Ngày bắt đầu",
    endDate: "Ngày kết thúc",
    weekday: "thứ trong tuần",
    timeZoneName: "múi giờ",
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `Khoảng đã chọn: ${startDate} đến ${endDate}`,
    selectedTimeDescription: ({ time }) => `Giờ đã chọn: ${time}`,
  },
  "@react-aria/menu": { longPressMessage: "Nhấn giữ hoặc bấm Alt + Mũi tên xuống để mở danh sách" },
  "@react-aria/overlays": { dismiss: "Đóng" },
  "@react-aria/searchfield": { "Clear search": "Xóa ô tìm" },
  "@react-aria/spinbutton": { Empty: "Trống" },
  "@react-stately/datepicker": {
    rangeUnderflow: ({ minValue }) => `Ngày phải từ ${minValue} trở đi.`,
    rangeOverflow: ({ maxValue }) => `Ngày phải từ ${maxValue} trở về trước.`,
    rangeReversed: "Ngày bắt đầu phải trước ngày kết thúc.",
    unavailableDate: "Không chọn được ngày này.",
  },
  "react-aria-components": {
    selectPlaceholder: "Chọn một mục",
    tableResizer: "Thanh chỉnh độ rộng",
    dropzoneLabel: "Vùng thả tệp",
    colorSwatchPicker: "Bảng màu",
  },
};
