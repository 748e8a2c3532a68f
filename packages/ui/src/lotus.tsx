/** The mark: a lotus over its water line, in the green of Hồ Gươm. */
export function Lotus({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true" style={{ flex: "none" }}>
      <rect width="28" height="28" rx="2" fill="var(--luc)" />
      <g fill="none" stroke="var(--on-solid)" strokeWidth="1.7" strokeLinejoin="round" strokeLinecap="round">
        <path d="M14 4.6c3 2.9 4 5.600 4 8 0 2.600-1.400 4.900-4 6.900-2.600-2-4-4.300-4-6.900 0-2.400 1-5.100 4-8z" />
        <path d="M9.900 10.400c-2.100-.9-3.900-1.100-5.600-.9.200 5.700 3.800 9.700 9.700 10 5.900-.3 9.500-4.300 9.700-10-1.700-.2-3.500 0-5.600.9" />
        <path d="M7 23.400h14" />
      </g>
    </svg>
  );
}
