import { useEffect, useId } from "react";
import { percent } from "./format.ts";
import styles from "./message.module.css";
import { words } from "./words.ts";

/** How far a long piece of work is, from 0 to 1 (null while nobody knows), in the page's title too. */
export function Progress({ label, share, detail }: { label: string; share: number | null; detail?: string }) {
  const id = useId();
  const tenth = share === null ? null : Math.floor(share * 10) / 10; // announced every 10 %, not at every row
  useEffect(() => {
    if (share === null) return;
    const before = document.title;
    document.title = `${percent(share)} ${label}`;
    return () => {
      document.title = before;
    };
  }, [share, label]);
  return (
    <div className={styles["progress"]}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} {...(share === null ? {} : { value: share, max: 1 })} />
      {detail && <p>{detail}</p>}
      <output style={{ position: "absolute", clipPath: "inset(50%)" }}>
        {tenth ? words.done(percent(tenth)) : ""}
      </output>
    </div>
  );
}
