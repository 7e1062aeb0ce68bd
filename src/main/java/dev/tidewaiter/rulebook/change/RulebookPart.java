package dev.tidewaiter.rulebook.change;

/** What a rulebook consists of, in the order in which a change is told. */
public enum RulebookPart {
    RULE("rule", "rules", "Rules"),
    /** One condition of a rule with what it says when it holds; a rule has one or more. */
    CASE("case of a rule", "cases of rules", "Cases of rules"),
    TABLE("row", "rows", "Tables"),
    WORDS("word", "words", "Word lists"),
    PARAMETER("parameter", "parameters", "Parameters"),
    SCENARIO("scenario", "scenarios", "Scenarios"),
    /** A file that holds none of these, or whose remarks alone differ. */
    FILE("other file", "other files", "Other files");

    private final String one;
    private final String many;
    private final String heading;

    RulebookPart(String one, String many, String heading) {
        this.one = one;
        this.many = many;
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    String noun(int count) {
        return count == 1 ? one : many;
    }
}
