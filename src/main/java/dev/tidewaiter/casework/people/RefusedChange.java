package dev.tidewaiter.casework.people;

import org.jspecify.annotations.Nullable;

/** A change of accounts or tokens that is not made; the message says why and what to do, and is shown as it stands. */
public final class RefusedChange extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String field;

    RefusedChange(String message) {
        this(null, message);
    }

    /**
     * One that is about something that was given.
     *
     * @param field its name, as a form and the API call it
     */
    RefusedChange(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    /** What it is about, as a form and the API call it; null where nothing given is wrong. */
    public @Nullable String field() {
        return field;
    }

    static RefusedChange noSuchAccount() {
        return new RefusedChange("There is no account with this id. Open the list of people again.");
    }

    static RefusedChange lastAdministrator(Account account) {
        return new RefusedChange(
                "%s is the last administrator. Make another account an administrator first.".formatted(account.name()));
    }

    static RefusedChange nameTaken(String name) {
        return new RefusedChange(
                "name", "There is an account with the name %s already. Choose another name.".formatted(name));
    }

    static RefusedChange passwordElsewhere(Account account) {
        return new RefusedChange("%s logs in at another provider (%s). The password is changed there."
                .formatted(account.name(), account.issuer()));
    }
}
