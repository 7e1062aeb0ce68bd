package dev.tidewaiter.web.page;

/** What a key does on a page of findings; what it is called is a message. */
public enum KeyAction {
    NEXT("j"),
    PREVIOUS("k"),
    OPEN("Enter"),
    CONFIRM("x"),
    NOT_A_MATCH("n"),
    PERMITTED("p"),
    UNSURE("u"),
    APPROVE("a"),
    REJECT("r"),
    SEARCH("/"),
    HELP("?");

    private final String usual;

    KeyAction(String usual) {
        this.usual = usual;
    }

    /** The key as it is delivered, named as browsers name it. */
    public String usual() {
        return usual;
    }
}
