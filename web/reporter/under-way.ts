let count = 0;

/** Something is being sent that takes longer than anybody sits still: the page does not clear itself meanwhile. */
export function beginUnderWay(): () => void {
  count += 1;
  let over = false;
  return () => {
    if (!over) count -= 1;
    over = true;
  };
}

export const isUnderWay = (): boolean => count > 0;
