/** What a menu offers. */
export interface MenuItem {
  label: string;
  keys?: string;
  danger?: boolean;
  /** Whether it is the one of several that holds now. */
  checked?: boolean;
  /** Whether a line stands before it. */
  apart?: boolean;
  run?: () => void;
  /** A menu of its own, beside it. */
  items?: MenuItem[];
}
