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
  /** Whether a field that it opens takes the focus, which else goes back to where it was. */
  takesFocus?: boolean;
  /** A menu of its own, beside it. */
  items?: MenuItem[];
}
