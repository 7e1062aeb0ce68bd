package dev.tidewaiter.rulebook.explanation;

import static dev.tidewaiter.rulebook.explanation.ExplanationWords.number;
import static dev.tidewaiter.rulebook.explanation.ExplanationWords.orElse;
import static dev.tidewaiter.rulebook.explanation.ExplanationWords.words;

import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.facts.ListInUse;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import dev.tidewaiter.rulebook.facts.PartyMatch;

/** The words about parties, who owns them, and the lists that they are held against. */
final class PartyPhrases {

    private PartyPhrases() {}

    /** What an entry says, a sentence of its own. */
    private static String saidByEntry(String text) {
        return PartyMatches.sentence(orElse(text, "the entry does not say"));
    }

    static void add() {
        words(
                PartyMatch.class,
                "match",
                words -> words.with(
                                "role", fact -> PartyMatches.role(fact.match().party()))
                        .with("party", fact -> PartyMatches.party(fact.match()))
                        .with("quoted", fact -> fact.match().query().text())
                        .with("number", fact -> PartyMatches.number(fact.match()))
                        .with("numbered", fact -> PartyMatches.numbered(fact.match()))
                        .with("percent", fact -> fact.percent() + " %")
                        .with("name", fact -> fact.match().designation().name())
                        .with("listed", fact -> fact.match().listed())
                        .with("label", fact -> PartyMatches.label(fact.match()))
                        .with("list", fact -> fact.match().designation().list())
                        .with("entry", fact -> fact.match().designation().entry())
                        .with("on", fact -> PartyMatches.entry(fact, ", entry "))
                        .with("of", fact -> PartyMatches.entry(fact, " entry "))
                        .with("programme", PartyMatches::programmes)
                        .with("tag", PartyMatch::licenceTag)
                        .with("suspension", PartyMatches::suspension)
                        .with("weight", PartyMatches::weight)
                        .with("ended", fact -> String.valueOf(particulars(fact).ended()))
                        .with(
                                "requirement",
                                fact -> saidByEntry(particulars(fact).licenceRequirement()))
                        .with("policy", fact -> saidByEntry(particulars(fact).licencePolicy()))
                        .with("addressTerms", PartyMatch::addressTerms)
                        .with("edition", PartyMatches::edition)
                        .with(
                                "until",
                                fact -> PartyMatches.until(particulars(fact).ended()))
                        .with("notice", fact -> orElse(particulars(fact).citation(), "no notice given"))
                        .with("regime", fact -> fact.meaning().regime())
                        .with("means", fact -> fact.meaning().means())
                        .with("question", fact -> fact.meaning().question())
                        .with("step", fact -> fact.meaning().step())
                        .with("report", fact -> fact.meaning().report())
                        .with("citation", fact -> fact.meaning().citation())
                        .with("since", PartyMatches::since)
                        .with(
                                "why",
                                fact -> PartyMatches.sentence(
                                        fact.match().designation().note()))
                        .with("agreeing", fact -> PartyMatches.agreeing(fact.match()))
                        .with(
                                "differing",
                                fact -> PartyMatches.fields(
                                        "Differing: ", fact.match().differs()))
                        .with(
                                "unknown",
                                fact -> PartyMatches.fields(
                                        "Not known: ", fact.match().unknown()))
                        .with("parts", fact -> PartyMatches.shared(fact.match())));
        words(
                ListedOwners.class,
                "owned",
                words -> words.with("role", fact -> PartyMatches.role(fact.subject()))
                        .with("party", fact -> fact.subject().name().text())
                        .with("regime", fact -> fact.law().regime())
                        .with("regimes", ListedOwners::regimes)
                        .with("total", ListedOwnersWords::total)
                        .with("limit", fact -> fact.law().limit())
                        .with("chain", ListedOwnersWords::chains)
                        .with("taken", ListedOwnersWords::takenFor)
                        .with("known", ListedOwnersWords::knownAs)
                        .with("nexus", ListedOwners::nexus)
                        .with("note", ListedOwnersWords::note)
                        .with("means", fact -> fact.law().means())
                        .with("question", fact -> fact.law().question())
                        .with("step", fact -> fact.law().step())
                        .with("citation", fact -> fact.law().citation()));
        words(
                ListInUse.class,
                "list",
                words -> words.with("id", fact -> fact.list().id())
                        .with("named", ListInUse::named)
                        .with("published", fact -> String.valueOf(fact.list().published()))
                        .with("age", fact -> fact.ageDays() + (fact.ageDays() == 1 ? " day" : " days"))
                        .with("limit", fact -> fact.limit() == 1 ? "24 hours" : number(fact.limit()) + " days"));
    }

    static Particulars particulars(PartyMatch fact) {
        return fact.match().designation().particulars();
    }
}
