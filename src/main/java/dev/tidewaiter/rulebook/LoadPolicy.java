package dev.tidewaiter.rulebook;

/** What whoever loads a rulebook believes without looking. */
enum LoadPolicy {
    /** That a file which the lock knows was found right when the lock was written, and the program's packed rules. */
    TRUST_LOCK,
    /** That the program's packed rules are what compiling the same rule files gives, and that its own words, at which its build looked, are right. */
    TRUST_BUILD,
    /** That the program's packed rules are what compiling the same rule files gives. */
    TRUST_PACK,
    TRUST_NOTHING;

    /** Whether every file is looked at, whatever the lock says. */
    boolean checksAll() {
        return this != TRUST_LOCK;
    }

    /** Whether words that are the program's own need not be looked at. */
    boolean trustsWordsOfProgram() {
        return this == TRUST_BUILD;
    }

    /** Whether packed rules are taken in place of compiling. */
    boolean usesPack() {
        return this != TRUST_NOTHING;
    }
}
