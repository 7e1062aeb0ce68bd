package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.ownership.Firm;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.designation.ownership.OwnershipReader;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who owns whom, given beside the files; shared by the commands that screen them. */
public final class OwnershipOption {

    private static final int OWNERS_SHOWN = 20;

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description =
                    "Who owns whom: a CSV file or workbook with the headings owner, owned, share, control, from, to,"
                            + " source. The share is in percent, empty when it is not known; control is yes or empty. Parties of"
                            + " the files are then also held against the owners that are listed.")
    private @Nullable Path file;

    private final List<String> faults = new ArrayList<>();

    /** The lists beside the owners given; the lists alone when none were. A file that is no table of owners ends the call. */
    public Designations with(Designations lists) {
        var given = file;
        if (given == null) {
            return lists;
        }
        var both = lists.with(read(given));
        faults.clear();
        faults.addAll(faults(both));
        return both;
    }

    private static OwnershipFile read(Path file) {
        try {
            return OwnershipReader.read(file);
        } catch (UnreadableFile wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, wrong.getMessage() + " Nothing was screened.");
        } catch (IOException failure) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s could not be read: %s. Nothing was screened.".formatted(file, FileFault.of(failure)));
        }
    }

    private static List<String> faults(Designations both) {
        var all = new ArrayList<String>();
        var owners = both.ownership().file();
        if (owners != null) {
            all.addAll(owners.faults());
        }
        all.addAll(both.ownership().ofFile().faults());
        return all;
    }

    /** What is wrong with rows of the file, each a sentence; empty before it was read. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** What the file holds, and whom of it the lists name; empty when none was given. */
    public static String summary(Designations both) {
        var owners = both.ownership().file();
        if (owners == null) {
            return "";
        }
        var listed = both.ownership().ofFile().firms().stream()
                .filter(firm -> !firm.listed().isEmpty())
                .toList();
        var told =
                listed.stream().limit(OWNERS_SHOWN).map(OwnershipOption::listed).collect(Collectors.joining(", "));
        var links = owners.links().size();
        return English.format(
                "Owners from %s: %,d %s of %,d parties, %s.%s",
                owners.name(),
                links,
                links == 1 ? "link" : "links",
                both.ownership().ofFile().firms().size(),
                listed.isEmpty() ? "none of whom is on a list" : "listed are " + told,
                listed.size() > OWNERS_SHOWN ? English.format(" And %,d more.", listed.size() - OWNERS_SHOWN) : "");
    }

    private static String listed(Firm firm) {
        return "\"%s\" (%s)"
                .formatted(
                        TerminalText.text(firm.name(), TerminalText.NAME),
                        firm.listed().stream().map(OwnershipOption::entry).collect(Collectors.joining("; ")));
    }

    private static String entry(Match match) {
        var entry = match.designation();
        var how = match.kind() == Match.Kind.IDENTIFIER ? "by its number" : match.percent() + " % alike";
        return entry.list() + " " + entry.entry() + ", " + how;
    }
}
