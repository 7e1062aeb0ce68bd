package dev.tidewaiter.designation.party;

import dev.tidewaiter.designation.address.AddressIndex;
import dev.tidewaiter.designation.address.AddressLexicon;
import dev.tidewaiter.designation.identifier.IdentifierIndex;
import dev.tidewaiter.designation.identifier.IdentifierWords;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.identifier.MailAddresses;
import dev.tidewaiter.designation.identifier.TailNumbers;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes entries of two lists one party: a number whose check digit proves its kind; or one name and besides a number, a birth date
 * or an address in common. A name alone makes nobody the same. Who asks finds the entries that may be meant: a run by its index of
 * names, for the few entries that it finds, and the store by equal names, for all.
 *
 * @param thresholds how alike names and streets must be, and how long a number
 * @param lexicon    the words of addresses
 * @param numbers    the words by which numbers are told
 */
public record LinkageRule(MatchThresholds thresholds, AddressLexicon lexicon, IdentifierWords numbers) {

    /** By the thresholds and the words of some rules. */
    public static LinkageRule of(MatchThresholds thresholds, WordLists words) {
        return new LinkageRule(thresholds, AddressLexicon.of(words), IdentifierWords.of(words));
    }

    /**
     * Whether two entries may be one party at all: those of one list are two, whatever they have in common, and so are a person and a
     * firm.
     */
    public static boolean mayBe(Designation one, Designation other) {
        return one.kind().mayBe(other.kind()) && !one.list().equals(other.list());
    }

    /** What those have in common who bear a number that is nobody else's. */
    public static String byNumber(ListedIdentifier number) {
        return "number " + number.value();
    }

    /** The spellings by which somebody may be the same: neither weak ones nor those that stand inside others. */
    public static Stream<ListedName> names(Designation entry) {
        return entry.names().stream().filter(name -> !name.derived() && !name.weak());
    }

    /** Whether an entry says anything besides its name. */
    public static boolean saysMoreThanItsName(Designation entry) {
        return !entry.identifiers().isEmpty()
                || !entry.born().isEmpty()
                || !entry.addresses().isEmpty();
    }

    /**
     * What two entries of one name have in common besides it; null when nothing.
     *
     * @param isOfOther whether an address is in a building in which the other has one
     */
    public @Nullable String besidesName(Designation one, Designation other, Predicate<String> isOfOther) {
        for (var number : one.identifiers()) {
            if (number.value().length() >= thresholds.numbers().fewestDigits()
                    && other.identifiers().stream().anyMatch(its -> its.value().equals(number.value()))) {
                return "name and number " + number.value();
            }
        }
        for (var born : one.born()) {
            if (isDay(born) && other.born().contains(born)) {
                return "name and birth date " + born;
            }
        }
        for (var address : one.addresses()) {
            if (isOfOther.test(address)) {
                return "name and address " + address;
            }
        }
        return null;
    }

    private static boolean isDay(ListedBirthDate born) {
        return !born.circa() && born.date().from().equals(born.date().to());
    }

    /** The buildings of some entries. */
    public AddressIndex buildings(List<Designation> entries) {
        return new AddressIndex(entries, lexicon, thresholds.addresses());
    }

    /**
     * The same where it may be kept which address each is found by.
     *
     * @param key what tells the entries from others; empty where nothing does
     */
    public AddressIndex buildings(List<Designation> entries, NameIndexes indexes, String key) {
        return new AddressIndex(
                entries,
                lexicon,
                thresholds.addresses(),
                hashes -> indexes.numbers("buildings", buildingsKey(key), hashes));
    }

    private String buildingsKey(String key) {
        return key.isEmpty() ? "" : String.join("\n", key, lexicon.key(), String.valueOf(thresholds.addresses()));
    }

    /** The numbers of some entries. */
    public IdentifierIndex numbers(List<Designation> entries) {
        return new IdentifierIndex(
                entries.stream().map(LinkageRule::numbersAndMails).toList(),
                thresholds.numbers(),
                thresholds.crafts(),
                numbers);
    }

    /**
     * The numbers of an entry, and the e-mail addresses that its list tells of it: in a field, beside its address or in a remark; of an
     * aircraft the registration as well that it is called by.
     */
    private static List<ListedIdentifier> numbersAndMails(Designation entry) {
        var more = entry.particulars();
        var fields = more.further().stream().map(Particulars.Labelled::text);
        var mails = Stream.of(entry.addresses().stream(), Stream.of(entry.note(), more.remarks()), fields)
                .flatMap(Function.identity())
                .flatMap(text -> MailAddresses.listedIn(text).stream());
        var tails = entry.names().stream()
                .filter(name -> entry.kind() == Designation.Kind.AIRCRAFT)
                .flatMap(name -> TailNumbers.named(name.text()).stream())
                .filter(tail -> entry.identifiers().stream()
                        .noneMatch(number -> number.value().equals(tail.value())));
        var besides = Stream.concat(mails, tails).distinct().toList();
        return besides.isEmpty()
                ? entry.identifiers()
                : Stream.concat(entry.identifiers().stream(), besides.stream()).toList();
    }
}
