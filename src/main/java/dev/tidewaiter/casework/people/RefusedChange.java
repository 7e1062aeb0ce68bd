package dev.tidewaiter.casework.people;

/** A change of accounts or tokens that is not made; the message says why and what to do, and is shown as it stands. */
public final class RefusedChange extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedChange(String message) {
        super(message);
    }

    static RefusedChange noSuchAccount() {
        return new RefusedChange("There is no account with this id. Open the list of people again.");
    }

    static RefusedChange lastAdministrator(Account account) {
        return new RefusedChange(
                "%s is the last administrator. Make another account an administrator first.".formatted(account.name()));
    }

    static RefusedChange nameTaken(String name) {
        return new RefusedChange("There is an account with the name %s already. Choose another name.".formatted(name));
    }

    static RefusedChange passwordElsewhere(Account account) {
        return new RefusedChange("%s logs in at another provider (%s). The password is changed there."
                .formatted(account.name(), account.issuer()));
    }
}
