package dev.tidewaiter.casework.decision;

import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A step that is not taken; the message is for the person who asked. */
public final class RefusedStep extends RuntimeException implements Worded {

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
        /** Another answer says the opposite; whoever has seen that may still propose this one. */
        CONTRADICTS
    }

    private final Kind kind;
    private final transient Wording notice;
    private final transient @Nullable Decision now;

    private RefusedStep(Kind kind, Wording notice, @Nullable Decision now) {
        super(notice.english());
        this.kind = kind;
        this.notice = notice;
        this.now = now;
    }

    @Override
    public Wording notice() {
        return notice;
    }

    static RefusedStep wrong(Wording notice) {
        return new RefusedStep(Kind.WRONG, notice, null);
    }

    static RefusedStep changed(Wording notice, @Nullable Decision now) {
        return new RefusedStep(Kind.CHANGED, notice, now);
    }

    static RefusedStep wrong(String message) {
        return wrong(Wording.inEnglish(message));
    }

    static RefusedStep notFound(String message) {
        return new RefusedStep(Kind.NOT_FOUND, Wording.inEnglish(message), null);
    }

    static RefusedStep forbidden(String message) {
        return new RefusedStep(Kind.FORBIDDEN, Wording.inEnglish(message), null);
    }

    static RefusedStep changed(String message, @Nullable Decision now) {
        return changed(Wording.inEnglish(message), now);
    }

    static RefusedStep contradicts(Decision other) {
        return new RefusedStep(
                Kind.CONTRADICTS,
                Wording.inEnglish(
                        "This says the opposite of what was answered about the same party and entry: %s. Look at both; if yours stands, send it again with \"beside\":\"%s\"."
                                .formatted(other.given().answer(), other.id())),
                other);
    }

    /** Whether the audit log has a step of it; one that somebody else must do has one, {@code decision.refused}. */
    public boolean hasStep() {
        return kind == Kind.FORBIDDEN;
    }

    public Kind kind() {
        return kind;
    }

    /** The decision that is there now, or the one that says the opposite; null for none. */
    public @Nullable Decision now() {
        return now;
    }
}
