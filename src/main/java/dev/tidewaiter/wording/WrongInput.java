package dev.tidewaiter.wording;

/** What somebody typed or sent cannot be taken; the sentence says why and what to give instead. */
public final class WrongInput extends IllegalArgumentException implements Worded {

    private static final long serialVersionUID = 1;

    private final transient Wording notice;

    private WrongInput(Wording notice) {
        super(notice.english());
        this.notice = notice;
    }

    public static WrongInput because(String key, String english, Object... told) {
        return new WrongInput(Wording.of(key, english, told));
    }

    @Override
    public Wording notice() {
        return notice;
    }
}
