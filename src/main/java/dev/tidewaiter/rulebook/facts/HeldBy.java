package dev.tidewaiter.rulebook.facts;

/** How listed owners hold a firm, by the law of one list. */
public enum HeldBy {
    /** Their shares are enough. */
    OWNED,
    /** Their shares are not enough, but they control it, which that law takes for enough. */
    CONTROLLED,
    /** Their shares are enough together and of none alone, and that law does not simply add them up. */
    TOGETHER,
    /** Their shares would be enough, had all of them been listed on the day. */
    LISTED_LATER,
    /** A share is not known that may be enough. */
    UNKNOWN_SHARE,
    /** They control it, which that law does not take for enough. */
    CONTROL_ONLY,
    /** They hold less than is enough, or hold less than is enough of a firm that holds it. */
    MINORITY,
    /** They hold it, and the list reaches nobody by ownership. */
    OUT_OF_REACH
}
