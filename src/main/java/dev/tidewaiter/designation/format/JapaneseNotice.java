package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lists of Japan's notices against whose parties exports are banned, as the text of their documents: a title, the day, and the
 * parties counted from 1, each with its Japanese name, its name in Latin letters and its address. Lines break where the page is full,
 * and the first line of a page may stand behind the last one of the page before, so a party is told by its number and its address.
 */
final class JapaneseNotice {

    /** Before it stand the names of a party, behind it its address. */
    private static final Pattern ADDRESS = Pattern.compile("所[ 　]*在[ 　]*地[ 　]*[：:]");

    private static final String SUBJECT = "輸出等に係る禁止措置";

    /** What a title says of the parties, the list that they are on, and the country of them all, if it is one. */
    private static final List<WordRow> NOTICES =
            WordLists.beside(JapaneseNotice.class).list("japanese-notices.tsv").rows(3);

    private static final Pattern NUMBER = Pattern.compile("^[\\s　]*[\\d０-９]+[\\s　]*");
    private static final Pattern LAST_CHANGE = day("最終更新日");
    private static final Pattern FIRST_DAY = day("指定日");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Pattern LAST_DOT = Pattern.compile(" ?\\.? ?$");

    private static final Pattern PART = Pattern.compile("[,，]");

    /** Of five figures or six, as in the countries that notices are about. */
    private static final Pattern POSTCODE_BEHIND = Pattern.compile("[,， ] ?\\d{5,6}$");

    /** An article, or a postcode behind no more than the name of a town. */
    private static final Pattern BEFORE_COUNTRY = Pattern.compile("^(?:(?i:the) |(?:[\\p{L} -]+ )?\\d{5,6} )");

    /** The longest code of a country. */
    private static final int CODE_LETTERS = 3;

    private JapaneseNotice() {}

    private static Pattern day(String label) {
        return Pattern.compile(label + "[：:](\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    }

    static boolean begins(ListHead head) {
        var text = head.text();
        var found = ADDRESS.matcher(text);
        return found.find() && pure(text.substring(0, found.start())).contains(SUBJECT);
    }

    /**
     * The list of a notice.
     *
     * @throws UnreadableList if its title names no list that is known, or its parties cannot all be told apart
     */
    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var name = file.getFileName().toString();
        var text = text(file);
        var first = start(text, 1, 0);
        var head = pure(text.substring(0, Math.max(0, first)));
        var notice = NOTICES.stream()
                .filter(row -> head.contains(row.cell(0)))
                .findFirst()
                .orElseThrow(() -> new UnreadableList(name
                        + " is a Japanese notice, but its title does not say whose parties it lists. Give the whole text of the"
                        + " notice, from its title on."));
        var id = notice.cell(1);
        var entries = new ArrayList<Designation>();
        var parties = parties(name, text, first);
        for (var party : parties) {
            var address = ADDRESS.matcher(party);
            if (!address.find()) {
                throw new IllegalStateException("a party is told by its address");
            }
            var entry = JapaneseParty.read(
                    entries.size() + 1,
                    NUMBER.matcher(party.substring(0, address.start())).replaceFirst(""),
                    party.substring(address.end()));
            if (!entry.hasName()) {
                throw new UnreadableList(
                        "%s cannot be read whole: entry %d has no name. Give the text of the document as it is"
                                        .formatted(name, entries.size() + 1)
                                + " published.");
            }
            entry.country(notice.cell(2));
            entries.add(entry.on(id));
        }
        var changed = dayIn(head, LAST_CHANGE);
        var day = changed == null ? dayIn(head, FIRST_DAY) : changed;
        var told = mayBeCutOff(name, parties, notice.cell(2));
        return List.of(ListSnapshot.of(id, ListTitles.of(id), day, entries, ListHash.of(List.of(file)), name)
                .withRejected(told)
                .asWhole(told.isEmpty() && how.sizes().mayBeAll(id, day, entries.size())));
    }

    /**
     * An address ends with its country, written out, or with a postcode behind that. A text that is cut off right there is not known by that,
     * nor by anything else.
     *
     * @param country the one of all parties; empty where a notice is about several
     */
    private static List<String> mayBeCutOff(String file, List<String> parties, String country) {
        boolean ends = !parties.isEmpty() && endsWithItsCountry(parties.get(parties.size() - 1), country);
        return ends
                ? List.of()
                : List.of(
                        "%s: the address of entry %d, the last, does not end with its country. If the text was cut off there, entries after it are missing. Download it again."
                                .formatted(file, parties.size()));
    }

    /**
     * Short words may be the first letters of another one, and are codes of countries all the same: Fr of Frunze. Where anything else stands
     * beside the country, as in "(Russia) Sara" and "ul. Russia", more may follow.
     */
    private static boolean endsWithItsCountry(String party, String country) {
        var text = LAST_DOT.matcher(BLANKS.matcher(party).replaceAll(" ")).replaceFirst("");
        var parts = PART.split(POSTCODE_BEHIND.matcher(text).replaceFirst(""), -1);
        var last = BEFORE_COUNTRY.matcher(parts[parts.length - 1].strip()).replaceFirst("");
        var named = ListCountries.ofWord(last.toLowerCase(Locale.ROOT));
        return last.length() > CODE_LETTERS
                && named != null
                && (country.isEmpty() || named.iso2().equals(country));
    }

    private static String text(Path file) throws IOException, UnreadableList {
        try (var in = ListText.open(file)) {
            var text = new StringWriter();
            in.transferTo(text);
            return text.toString().replace("\r", "").replace("\ufeff", "");
        } catch (UncheckedIOException broken) {
            throw ListText.broken(file, broken);
        }
    }

    /** The texts of the parties, each from behind its number to the next number. */
    private static List<String> parties(String file, String text, int first) throws UnreadableList {
        var parties = new ArrayList<String>();
        int from = first;
        while (from >= 0) {
            var address = ADDRESS.matcher(text);
            if (!address.find(from)) {
                throw new UnreadableList("%s is cut off: its entry %d has no address (所在地). Download it again."
                        .formatted(file, parties.size() + 1));
            }
            int next = start(text, parties.size() + 2, address.end());
            var party = text.substring(from, next < 0 ? text.length() : next);
            if (address.find() && address.start() < from + party.length()) {
                throw new UnreadableList(
                        ("%s cannot be read whole: behind entry %d no entry %d begins, though another address"
                                        + " (所在地) follows. Give the text of the document as it is published.")
                                .formatted(file, parties.size() + 1, parties.size() + 2));
            }
            parties.add(party);
            from = next;
        }
        return parties;
    }

    /** Where a party's number stands from some place on: at the head of a line, or behind the last line of a page; −1 for nowhere. */
    private static int start(String text, int number, int from) {
        var found = Pattern.compile("(?m)(?:^|(?<=[^\\d\\s]))[ 　]*" + digits(number) + "(?=[ 　]+[^\\n]*"
                        + JapaneseParty.LETTER + "|[ 　]*" + JapaneseParty.LETTER + ")")
                .matcher(text);
        return found.find(from) ? found.start() : -1;
    }

    /** A number in narrow or wide digits. */
    private static String digits(int number) {
        var pattern = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            pattern.append('[').append(digit).append((char) (digit - '0' + '０')).append(']');
        }
        return pattern.toString();
    }

    private static @Nullable LocalDate dayIn(String head, Pattern label) {
        Matcher found = label.matcher(head);
        try {
            return found.find()
                    ? LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)))
                    : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String pure(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
