import { useEffect, useState } from "react";
import styles from "./officer-check.module.css";
import { words } from "./words/officer-check.ts";

/** Something to look at, by its address. */
export type Shown = { url: string; name: string; type: string };

const isImage = (type: string): boolean => /^image\/(png|jpeg|webp|gif|avif)$/.test(type);

/** A paper as it was sent: pictures and PDF in place, everything else by opening it apart. */
export function PaperPreview({ shown }: { shown: Shown | null }) {
  return (
    <section aria-label={words.preview} className={styles["preview"]}>
      {shown ? (
        <>
          <p className={styles["shown"]}>
            <strong>{shown.name}</strong>{" "}
            <a href={shown.url} target="_blank" rel="noreferrer" aria-label={words.openOne(shown.name)}>
              {words.openApart}
            </a>
          </p>
          <Inside shown={shown} />
        </>
      ) : (
        <p className={styles["blank"]}>{words.nothingShown}</p>
      )}
    </section>
  );
}

function Inside({ shown: { url, name, type } }: { shown: Shown }) {
  if (isImage(type)) return <img src={url} alt={words.previewOf(name)} />;
  const isShown = type === "application/pdf" && navigator.pdfViewerEnabled !== false; // phones hand PDF to another app
  if (isShown) return <Pdf url={url} name={name} />;
  return <p>{words.cannotShow}</p>;
}

/**
 * The server hands files over to be saved, never to be run on our own page. So the bytes are fetched and shown as what
 * they were recognised to be, and as nothing else.
 */
function Pdf({ url, name }: { url: string; name: string }) {
  const [address, setAddress] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    fetchPdf(url, stop.signal).then(
      (pdf) => {
        made = URL.createObjectURL(pdf);
        setAddress(made);
      },
      () => setFailed(!stop.signal.aborted),
    );
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [url]);
  if (hasFailed) return <p>{words.cannotRead}</p>;
  if (!address) return <p aria-busy="true">{words.previewLoading}</p>;
  return <iframe src={`${address}#navpanes=0&view=FitH`} title={words.previewOf(name)} />;
}

async function fetchPdf(url: string, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Blob([await answer.arrayBuffer()], { type: "application/pdf" });
}
