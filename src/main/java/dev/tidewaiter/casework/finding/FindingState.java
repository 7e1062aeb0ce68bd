package dev.tidewaiter.casework.finding;

import java.util.Set;

/** What people have made of a finding so far. */
public enum FindingState {
    /** Nobody has answered it, or the answer no longer fits. */
    OPEN,
    /** Answered by one person; a second has to approve. */
    PROPOSED,
    /** Looked at, and still not clear. */
    UNSURE,
    /** A decision or a known false hit answers it. */
    SETTLED,
    /** A later run of the same source did not find it again, before anybody settled it. */
    NO_LONGER_FOUND,
    /** Only uploads that were cancelled, or a night that failed, found it, before anybody answered it. */
    CANCELLED,
    /** Information, which asks for nothing. */
    NOTED;

    /** The states that somebody still has to do something about. */
    public static final Set<FindingState> UNSETTLED = Set.of(OPEN, PROPOSED, UNSURE);
}
