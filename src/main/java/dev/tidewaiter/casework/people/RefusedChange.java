package dev.tidewaiter.casework.people;

import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A change of accounts or tokens that is not made; the message says why and what to do, and is shown as it stands. */
public final class RefusedChange extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1;

    private final @Nullable String field;
    private final @Nullable String lastAdministrator;
    private final transient Wording notice;

    RefusedChange(Wording notice) {
        this(null, notice);
    }

    /**
     * One that is about something that was given.
     *
     * @param field its name, as a form and the API call it
     */
    RefusedChange(@Nullable String field, Wording notice) {
        this(field, null, notice);
    }

    private RefusedChange(@Nullable String field, @Nullable String lastAdministrator, Wording notice) {
        super(notice.english());
        this.field = field;
        this.lastAdministrator = lastAdministrator;
        this.notice = notice;
    }

    @Override
    public Wording notice() {
        return notice;
    }

    /** What it is about, as a form and the API call it; null where nothing given is wrong. */
    public @Nullable String field() {
        return field;
    }

    /** The name of the account that would have been the last to let anybody in; null where it is about something else. */
    @Nullable
    String lastAdministrator() {
        return lastAdministrator;
    }

    static RefusedChange noSuchAccount() {
        return new RefusedChange(
                Wording.of("people.wrong.gone", "There is no account with this id. Open the list of people again."));
    }

    static RefusedChange lastAdministrator(Account account) {
        return new RefusedChange(
                null,
                account.name(),
                Wording.of(
                        "people.wrong.last",
                        "%s is the last administrator who can log in. Make another account an administrator, and let it choose its password, first."
                                .formatted(account.name()),
                        account.name()));
    }

    static RefusedChange nameTaken(String name) {
        return new RefusedChange(
                "name",
                Wording.of(
                        "people.wrong.taken",
                        "There is an account with the name %s already. Choose another name.".formatted(name),
                        name));
    }

    static RefusedChange nameLike(String name, String other) {
        return new RefusedChange(
                "name",
                Wording.of(
                        "people.wrong.alike",
                        "%s looks like the name %s, which another account has. Choose another name."
                                .formatted(name, other),
                        name,
                        other));
    }

    static RefusedChange passwordElsewhere(Account account) {
        return new RefusedChange(Wording.of(
                "people.wrong.elsewhere",
                "%s logs in at another provider (%s). The password is changed there."
                        .formatted(account.name(), account.issuer()),
                account.name(),
                String.valueOf(account.issuer())));
    }
}
