package dev.tidewaiter.names.token;

/** What a word of a name is, and so how much it says about who is meant. */
public enum WordKind {
    /** Not in any of our word lists: it distinguishes. */
    RARE(1.0),
    /** A word that firms everywhere take as their name, such as Vector. */
    NAME(0.6),
    FAMILY(0.6),
    GIVEN(0.5),
    PATRONYMIC(0.3),
    /** A number, such as the one of a plant. */
    NUMBER(0.6),
    /** What a firm does, in words that many use. */
    TRADE(0.25),
    PLACE(0.15),
    LEGAL_FORM(0),
    FILLER(0);

    private final double weight;

    WordKind(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    /** Whether the word alone can point at somebody. */
    public boolean distinguishes() {
        return this == RARE || this == NAME || this == FAMILY || this == NUMBER;
    }
}
