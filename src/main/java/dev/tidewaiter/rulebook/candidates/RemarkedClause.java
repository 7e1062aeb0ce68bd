package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Line.Clause;
import dev.tidewaiter.rulebook.law.ComparableText;
import dev.tidewaiter.rulebook.law.SignalWords;
import dev.tidewaiter.rulebook.law.SignalWords.Kind;
import java.util.regex.Pattern;

/**
 * Reads from a remark whether the contract holds a clause against re-export: "Art. 12g clause in the contract: no", "without clause 12g". A
 * remark that names the clause and neither affirms nor denies it says nothing of it.
 */
final class RemarkedClause {

    private static final Pattern END = Pattern.compile("[,;|!?()，；。、\\n]+|\\.(?=\\s+\\p{Lu})");
    private static final Pattern ANSWER = Pattern.compile("[:：=]");

    private final SignalWords words;

    RemarkedClause(SignalWords words) {
        this.words = words;
    }

    /** What the remark says; one part of it that denies decides. */
    Clause in(String remark) {
        if (!words.find(java.util.Set.of(Kind.CLAUSE), remark).containsKey(Kind.CLAUSE)) {
            return Clause.NOT_SAID;
        }
        var said = Clause.NOT_SAID;
        for (var part : END.split(remark, -1)) {
            var one = inPart(part);
            said = one == Clause.NOT_SAID || said == Clause.REFUSED ? said : one;
        }
        return said;
    }

    private Clause inPart(String part) {
        var colon = ANSWER.split(part, 2);
        var named = ComparableText.of(colon[0]);
        int at = words.firstAt(Kind.CLAUSE, named);
        if (at < 0) {
            return Clause.NOT_SAID;
        }
        if (colon.length > 1) {
            return answer(colon[1]);
        }
        var before = named.substring(0, at).strip();
        if (words.is(Kind.NO, before.substring(before.lastIndexOf(' ') + 1)) && !before.isEmpty()) {
            return Clause.REFUSED;
        }
        return answer(words.without(Kind.CLAUSE, named.substring(at)));
    }

    /** An answer by its whole text, or by its first or last word: "no, to follow", "is missing". */
    private Clause answer(String text) {
        var folded = ComparableText.of(text).strip();
        var first = folded.split(" ", 2)[0];
        var last = folded.substring(folded.lastIndexOf(' ') + 1);
        if (is(Kind.NO, folded) || is(Kind.NO, first) || is(Kind.NO, last)) {
            return Clause.REFUSED;
        }
        return is(Kind.YES, folded) || is(Kind.YES, first) || is(Kind.YES, last) ? Clause.GIVEN : Clause.NOT_SAID;
    }

    private boolean is(Kind kind, String text) {
        return !text.isEmpty() && words.is(kind, text);
    }
}
