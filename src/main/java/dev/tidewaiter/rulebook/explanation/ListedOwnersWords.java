package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.ownership.Firm;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.designation.ownership.Stake;
import dev.tidewaiter.rulebook.facts.HeldBy;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of listed owners: the chain from each of them to the party, and which entries they are. */
final class ListedOwnersWords {

    /** More chains than a person reads are counted. */
    static final int CHAINS_SHOWN = 6;

    private ListedOwnersWords() {}

    /** The chains, such as {@code "X" (OFAC-SDN 51298) → 50 % → "A" → 25 % → "B"}. */
    static String chains(ListedOwners fact) {
        var told = new ArrayList<String>();
        for (var chain : fact.chains()) {
            if (told.size() == CHAINS_SHOWN) {
                told.add("and more");
                break;
            }
            told.add(chain(chain, fact.owners()));
        }
        return String.join("; ", told);
    }

    private static String chain(List<Stake> chain, List<Match> owners) {
        var text = new StringBuilder(owner(chain.get(0).owner(), owners));
        for (var stake : chain) {
            text.append(" → ")
                    .append(part(stake))
                    .append(" → \"")
                    .append(stake.owned().name())
                    .append('"');
        }
        return text.toString();
    }

    private static String part(Stake stake) {
        var share = stake.share();
        var part = share == null ? "a share that is not known" : percent(share);
        return stake.control() ? part + ", control" : part;
    }

    private static String owner(Firm owner, List<Match> owners) {
        var entries = owner.listed().stream()
                .filter(owners::contains)
                .map(match ->
                        match.designation().list() + " " + match.designation().entry())
                .distinct()
                .collect(Collectors.joining(", "));
        return entries.isEmpty() ? "\"" + owner.name() + "\"" : "\"" + owner.name() + "\" (" + entries + ")";
    }

    /** The shares that count; of owners who are told for their control, nobody need know one. */
    static String total(ListedOwners fact) {
        boolean unknown = fact.held() == HeldBy.CONTROLLED
                && fact.total().signum() == 0
                && fact.chains().stream()
                        .anyMatch(chain -> chain.get(chain.size() - 1).share() == null);
        return unknown ? "which is not known" : percent(fact.total());
    }

    static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString() + " %";
    }

    /** Which listed names the owners bear, and how alike the names are. */
    static String takenFor(ListedOwners fact) {
        var told = new LinkedHashMap<String, String>();
        for (var owner : fact.owners()) {
            var entry = owner.designation();
            told.putIfAbsent(
                    entry.list() + " " + entry.entry(),
                    owner.kind() == Match.Kind.IDENTIFIER
                            ? "\"%s\" has the number of \"%s\" (%s %s)"
                                    .formatted(owner.query().text(), entry.name(), entry.list(), entry.entry())
                            : "\"%s\" is %d %% like \"%s\" (%s %s)"
                                    .formatted(
                                            owner.query().text(),
                                            owner.percent(),
                                            owner.listed(),
                                            entry.list(),
                                            entry.entry()));
        }
        return byList(fact) + ExplanationWords.capital(String.join("; ", told.values())) + ".";
    }

    /** Under which name the file of owners, or the list that says who owns it, has the party, where it is another. */
    static String knownAs(ListedOwners fact) {
        if (fact.firm().equalsIgnoreCase(fact.subject().name().text().strip())) {
            return "";
        }
        return " (\"%s\" in %s)".formatted(fact.firm(), place(fact).orElse("the file of owners"));
    }

    /** The entry that says who owns the party; empty where a file of owners does. */
    private static Optional<String> place(ListedOwners fact) {
        return fact.chains().stream()
                .flatMap(List::stream)
                .flatMap(stake -> stake.links().stream())
                .filter(OwnershipLink::isOfList)
                .map(OwnershipLink::place)
                .findFirst();
    }

    /** That a list says who owns the party; nothing where a file of owners does. */
    private static String byList(ListedOwners fact) {
        return place(fact)
                .map(entry -> "So says the list: %s. ".formatted(entry))
                .orElse("");
    }

    /** What is to be said of the state of the law. */
    static String note(ListedOwners fact) {
        return fact.law().note().isEmpty()
                ? ""
                : PartyMatches.sentence(fact.law().note());
    }
}
