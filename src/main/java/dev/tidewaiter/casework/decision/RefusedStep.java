package dev.tidewaiter.casework.decision;

import org.jspecify.annotations.Nullable;

/** A step that is not taken; the message is for the person who asked. */
public final class RefusedStep extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        /** What was asked makes no sense. */
        WRONG,
        NOT_FOUND,
        /** Somebody else must do it. */
        FORBIDDEN,
        /** Somebody else was there first. */
        CHANGED,
        /** Another answer says the opposite; whoever has seen that may go on. */
        CONTRADICTS
    }

    private final Kind kind;
    private final transient @Nullable Decision now;

    private RefusedStep(Kind kind, String message, @Nullable Decision now) {
        super(message);
        this.kind = kind;
        this.now = now;
    }

    static RefusedStep wrong(String message) {
        return new RefusedStep(Kind.WRONG, message, null);
    }

    static RefusedStep notFound(String message) {
        return new RefusedStep(Kind.NOT_FOUND, message, null);
    }

    static RefusedStep forbidden(String message) {
        return new RefusedStep(Kind.FORBIDDEN, message, null);
    }

    static RefusedStep changed(String message, @Nullable Decision now) {
        return new RefusedStep(Kind.CHANGED, message, now);
    }

    static RefusedStep contradicts(Decision other) {
        return new RefusedStep(
                Kind.CONTRADICTS,
                "This says the opposite of what was answered about the same party and entry: %s. Look at both; if yours stands, send it again with \"beside\":\"%s\"."
                        .formatted(other.answer(), other.id()),
                other);
    }

    public Kind kind() {
        return kind;
    }

    /** The decision that is there now, or the one that says the opposite; null for none. */
    public @Nullable Decision now() {
        return now;
    }
}
