package dev.tidewaiter.designation;

/**
 * The designations in force in a program that runs for long, where lists change while parties are judged. Whoever judges takes
 * them once for all parties of a line: the line is then held against the old lists or the new ones, never against some of each.
 * Nothing else keeps the old ones, so they go when the last who took them is done.
 */
public final class CurrentDesignations {

    private volatile Designations current;

    public CurrentDesignations(Designations first) {
        this.current = first;
    }

    /** Those in force now; they never change. */
    public Designations get() {
        return current;
    }

    /** Puts others in force, which must be ready before: nobody waits while an index is built. */
    public void swap(Designations next) {
        current = next;
    }
}
