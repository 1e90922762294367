import { useCallback, useState } from 'preact/hooks';

/** What was last said to those who do not see the page. The same words twice are read out twice: an invisible mark makes them differ. */
export function useAnnouncements(): [string, (message: string) => void] {
  const [message, setMessage] = useState('');
  const announce = useCallback(
    (next: string) => setMessage((before) => (before === next ? `${next}\u200b` : next)),
    [],
  );
  return [message, announce];
}
