declare const role: unique symbol;

/** A value that plays one role only: a case secret cannot be passed where a file key is due. */
export type Brand<Value, Role extends string> = Value & { readonly [role]: Role };
