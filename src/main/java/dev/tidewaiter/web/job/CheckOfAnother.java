package dev.tidewaiter.web.job;

/** Somebody wants to stop what another person uploaded. */
public final class CheckOfAnother extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CheckOfAnother() {
        super("Only who uploaded these files, or an administrator, may stop their check. Ask one of them.");
    }
}
