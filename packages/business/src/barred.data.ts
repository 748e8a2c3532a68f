/*
 * Words that a proper name may not have, unless the body they name agrees (Law on Enterprises 59/2020, art. 38.2), or
 * at all (38.3). The law gives no list; this one is the house's, kept to phrases that no ordinary name contains:
 * "công an" alone would catch "gia công An Phú".
 */
export const BODIES: readonly string[] = [
  "chính phủ",
  "quốc hội việt nam",
  "chủ tịch nước",
  "hội đồng nhân dân",
  "ủy ban nhân dân",
  "ubnd",
  "tòa án nhân dân",
  "viện kiểm sát",
  "bộ công an",
  "công an nhân dân",
  "công an thành phố",
  "công an phường",
  "công an xã",
  "bộ quốc phòng",
  "quân đội nhân dân",
  "bộ đội biên phòng",
  "bộ tư lệnh",
  "bộ tài chính",
  "bộ tư pháp",
  "bộ ngoại giao",
  "bộ nội vụ",
  "bộ y tế",
  "bộ xây dựng",
  "bộ công thương",
  "sở tài chính",
  "sở tư pháp",
  "sở xây dựng",
  "sở y tế",
  "sở công thương",
  "sở nội vụ",
  "đảng cộng sản",
  "mặt trận tổ quốc",
  "đoàn thanh niên cộng sản",
  "hội liên hiệp phụ nữ",
  "hội cựu chiến binh",
  "hội nông dân việt nam",
  "tổng liên đoàn lao động",
];

/** Before them these words are another word: cơ sở y tế, tiến bộ, đường bộ. */
export const OTHERWISE: readonly string[] = [
  "cơ sở",
  "trụ sở",
  "hội sở",
  "tiến bộ",
  "cán bộ",
  "nội bộ",
  "đường bộ",
  "toàn bộ",
  "đồng bộ",
  "cục bộ",
];

export const AGAINST_TRADITION: readonly string[] = [
  "phát xít",
  "diệt chủng",
  "khủng bố",
  "phản động",
  "mại dâm",
  "ma túy",
  "cờ bạc",
  "lô đề",
  "đồi trụy",
];
