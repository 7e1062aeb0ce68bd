package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.rulebook.facts.Limits;
import java.util.Set;

/**
 * What a country says where nothing else agrees: beside nearly the entry's name, that it is the entry; beside a name that lacks half of
 * it, or a short one with another letter, that both are one of thousands of firms there.
 */
final class CountryAlone {

    private CountryAlone() {}

    /** Whether only the country speaks for a match by name, and the name is too little like the entry's for that to confirm it. */
    static boolean isTooLittle(Match match, Limits limits) {
        return match.kind() == Match.Kind.NAME
                && match.strength() == Match.Strength.STRONG
                && match.agrees().equals(Set.of(SecondaryField.COUNTRY))
                && (match.percent() < limits.countryConfirmsScore() || hasSlipInShortWord(match, limits));
    }

    private static boolean hasSlipInShortWord(Match match, Limits limits) {
        return match.parts().stream()
                .anyMatch(part ->
                        part.kind() == NamePart.Kind.TYPO && part.listed().length() < limits.countryConfirmsLetters());
    }
}
