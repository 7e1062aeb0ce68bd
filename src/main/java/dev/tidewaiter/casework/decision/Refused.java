package dev.tidewaiter.casework.decision;

import org.jspecify.annotations.Nullable;

/** A step that is not taken; the message is for the person who asked. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        /** What was asked makes no sense. */
        WRONG,
        NOT_FOUND,
        /** Somebody else must do it. */
        FORBIDDEN,
        /** Somebody else was there first. */
        CHANGED
    }

    private final Kind kind;
    private final transient @Nullable Decision now;

    private Refused(Kind kind, String message, @Nullable Decision now) {
        super(message);
        this.kind = kind;
        this.now = now;
    }

    static Refused wrong(String message) {
        return new Refused(Kind.WRONG, message, null);
    }

    static Refused notFound(String message) {
        return new Refused(Kind.NOT_FOUND, message, null);
    }

    static Refused forbidden(String message) {
        return new Refused(Kind.FORBIDDEN, message, null);
    }

    static Refused changed(String message, @Nullable Decision now) {
        return new Refused(Kind.CHANGED, message, now);
    }

    public Kind kind() {
        return kind;
    }

    /** The decision that is there now; null for none. */
    public @Nullable Decision now() {
        return now;
    }
}
