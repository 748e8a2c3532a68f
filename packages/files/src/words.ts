import type { FilesRefusal } from "./rules.ts";

type Sentences = Record<FilesRefusal, string>;

const vi: Sentences = {
  "files/empty": "Tệp này trống. Hãy chọn tệp khác.",
  "files/too-big": "Tệp lớn hơn 20 MB. Hãy nén lại hoặc chia nhỏ.",
  "files/too-many": "Mục này đã có 20 tệp. Hãy xóa bớt trước khi thêm.",
  "files/kind-not-taken":
    "Không nhận loại tệp này. Hãy gửi PDF, ảnh, Word, Excel, PowerPoint hoặc văn bản thuần.",
};
const en: Sentences = {
  "files/empty": "This file is empty. Choose another one.",
  "files/too-big": "The file is larger than 20 MB. Compress it or divide it.",
  "files/too-many": "There are 20 files here already. Remove some before you add more.",
  "files/kind-not-taken":
    "Files of this kind are not taken. Send PDF, pictures, Word, Excel, PowerPoint or plain text.",
};

/** Why a file was not taken and what to do, for whoever sent it. */
export const sentenceOf = (refusal: FilesRefusal): { vi: string; en: string } => ({
  vi: vi[refusal],
  en: en[refusal],
});
