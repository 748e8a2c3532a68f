import styles from "./sign-in.module.css";
import { words } from "./words/access.ts";

/** The heading of the column of verbs: there for those who listen. */
export const ActsHeading = () => (
  <th scope="col">
    <span className={styles["unseen"]}>{words.acts}</span>
  </th>
);
