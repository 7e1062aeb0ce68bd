package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.shipment.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry while it is read; which list it belongs to is sometimes known only when all are read. */
public final class EntryDraft {

    private final String number;
    private final Designation.Kind kind;
    private final ListedNames names;
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<Country> countries = new LinkedHashSet<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<ListedIdentifier> identifiers = new LinkedHashSet<>();
    private final ListedBirthDates born = new ListedBirthDates();
    private final StringBuilder notes = new StringBuilder();
    private final List<Particulars.Link> links = new ArrayList<>(0);
    private final List<Particulars.Labelled> further = new ArrayList<>(0);
    private String lastCell = "";
    private @Nullable LocalDate listedOn;
    private @Nullable LocalDate ended;
    private boolean endedByRows;
    private @Nullable LocalDate suspendedFrom;
    private @Nullable LocalDate suspendedUntil;
    private String reason = "";
    private String remarks = "";
    private String licenceRequirement = "";
    private String licencePolicy = "";
    private String citation = "";

    public EntryDraft(String number, Designation.Kind kind) {
        this.number = number;
        this.kind = kind;
        this.names = new ListedNames(kind);
    }

    /** A spelling; the main name comes first. A blank one is none. */
    public EntryDraft name(String text, boolean weak) {
        if (!text.isBlank()) {
            names.add(text, weak);
        }
        return this;
    }

    /** A name that stands beside others in a spelling of the list. */
    public EntryDraft nameInside(String text) {
        names.addInside(text);
        return this;
    }

    /** A spelling; false when it was there already. */
    public boolean listed(String text, Quality quality) {
        return text.isBlank() || names.add(text, quality);
    }

    /** A name that the party had before. */
    public EntryDraft former(String text) {
        if (!text.isBlank()) {
            names.add(text, Quality.FORMER);
        }
        return this;
    }

    public EntryDraft programme(String programme) {
        if (!programme.isBlank()) {
            programmes.add(programme.strip());
        }
        return this;
    }

    /** A country by code or name; one that is unknown says nothing. */
    public EntryDraft country(String text) {
        countries.addAll(ListCountries.named(text));
        return this;
    }

    public EntryDraft country(Country country) {
        countries.add(country);
        return this;
    }

    public EntryDraft address(String text) {
        if (!text.isBlank() && !addresses.contains(text.strip())) {
            addresses.add(text.strip());
        }
        return this;
    }

    /** A number as the list labels it. */
    public EntryDraft number(String label, String value) {
        if (!value.isBlank()) {
            identifiers.addAll(ListedIdentifiers.of(label.strip(), value.strip()));
        }
        return this;
    }

    /** A party that owns it. */
    public EntryDraft owner(String label, String name) {
        if (!name.isBlank()) {
            links.add(new Particulars.Link(label, clean(name), "", ""));
        }
        return this;
    }

    public EntryDraft born(String text) {
        if (kind == Designation.Kind.PERSON || kind == Designation.Kind.UNKNOWN) {
            born.add(text);
        }
        return this;
    }

    public EntryDraft note(String text) {
        return note(text, " ");
    }

    /** What an officer should read of it, with a sign between one note and the next. */
    public EntryDraft note(String text, String between) {
        if (!text.isBlank()) {
            notes.append(notes.length() == 0 ? "" : between).append(clean(text));
        }
        return this;
    }

    public EntryDraft listedOn(@Nullable LocalDate day) {
        listedOn = day == null ? listedOn : day;
        return this;
    }

    /** The days on which it does not apply, the first and the last. */
    public EntryDraft suspended(LocalDate from, LocalDate until) {
        suspendedFrom = from;
        suspendedUntil = until;
        return this;
    }

    /** The last day on which it applies. */
    public EntryDraft ended(@Nullable LocalDate day) {
        ended = day == null ? ended : day;
        return this;
    }

    /** The end that one of several rows gives to an entry: the latest holds, and none at all is later than any. */
    public EntryDraft endedByRow(@Nullable LocalDate day) {
        boolean later = day == null || (ended != null && day.isAfter(ended));
        if (!endedByRows || later) {
            ended = day;
        }
        endedByRows = true;
        return this;
    }

    public EntryDraft reason(String text) {
        reason = joined(reason, text);
        return this;
    }

    public EntryDraft remarks(String text) {
        remarks = joined(remarks, text);
        return this;
    }

    /** What the list asks of an exporter. */
    public EntryDraft licence(String requirement, String policy) {
        licenceRequirement = joined(licenceRequirement, requirement);
        licencePolicy = joined(licencePolicy, policy);
        return this;
    }

    public EntryDraft citation(String text) {
        citation = joined(citation, text);
        return this;
    }

    /** Another party that the entry names. */
    public EntryDraft link(Particulars.Link link) {
        links.add(link);
        return this;
    }

    /** Whether a long cell differs from that of the entry's row before, which mostly repeats it. */
    public boolean saysAnew(String cell) {
        boolean isNew = !cell.equals(lastCell);
        lastCell = cell;
        return isNew;
    }

    /** Firms that the list calls its subsidiaries, as it writes them into one cell. */
    public EntryDraft subsidiaries(String cell) {
        for (var name : SubsidiaryNames.in(cell)) {
            var link = new Particulars.Link(Particulars.Link.SUBSIDIARY, clean(name), "", "");
            if (!links.contains(link)) {
                links.add(link);
            }
        }
        return this;
    }

    /** Something else that the list says, under its label; nothing where it says nothing. */
    public EntryDraft further(String label, String text) {
        if (!text.isBlank()) {
            further.add(new Particulars.Labelled(label, clean(text)));
        }
        return this;
    }

    /** The same for what every row of an entry repeats. */
    public EntryDraft once(String label, String text) {
        var said = new Particulars.Labelled(label, clean(text));
        if (!text.isBlank() && !further.contains(said)) {
            further.add(said);
        }
        return this;
    }

    private static String joined(String before, String text) {
        var clean = clean(text);
        return before.isEmpty() || clean.isEmpty() || before.contains(clean)
                ? (before.isEmpty() ? clean : before)
                : before + " " + clean;
    }

    private static String clean(String text) {
        return ListText.oneLine(text);
    }

    public boolean hasName() {
        return !names.list().isEmpty();
    }

    public String number() {
        return number;
    }

    public @Nullable LocalDate listedOn() {
        return listedOn;
    }

    public Set<String> programmes() {
        return programmes;
    }

    /** The entry, on a list. */
    public Designation on(String list) {
        return Designation.listed(list, number, kind)
                .names(names.list())
                .programmes(List.copyOf(programmes))
                .countries(List.copyOf(countries))
                .addresses(List.copyOf(addresses))
                .identifiers(List.copyOf(identifiers))
                .born(born.list())
                .listedOn(listedOn)
                .note(notes.toString())
                .particulars(new Particulars(
                        ended,
                        suspendedFrom,
                        suspendedUntil,
                        reason,
                        remarks,
                        licenceRequirement,
                        licencePolicy,
                        citation,
                        links,
                        further))
                .build();
    }
}
