package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.ListsDayOption;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.party.ListedParty;
import dev.tidewaiter.designation.party.PartyIds;
import dev.tidewaiter.designation.snapshot.PartiesHeld;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an entry of a list. */
@Command(
        name = "show",
        sortOptions = false,
        description = "Shows all that an entry of a list says, and where else the same party is listed.",
        footer = {
            "%nExamples:",
            "  tidewaiter lists show OFAC-SDN 51298",
            "  tidewaiter lists show OFAC-SDN 51298 --json",
            "  tidewaiter lists show P-3FA2B1C09D"
        })
final class ListsShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "LIST|PARTY",
            description = "The list's id, such as OFAC-SDN; or the id of a party, of which all entries are shown.")
    private String list = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ENTRY", description = "The entry's number on the list.")
    private String entry = "";

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private ListsDayOption listsDay = new ListsDayOption();

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    @Override
    public Integer call() {
        var lists = sources.inForce(listsDay.day()).all();
        if (entry.isBlank()) {
            return showParty(lists);
        }
        var ids = lists.stream().map(ListSnapshot::id).distinct().toList();
        var id = NearestId.same(list, ids)
                .orElseThrow(() -> new CallFailed(
                        ExitCode.WRONG_CALL,
                        "No list \"%s\" is held.%s Held are %s."
                                .formatted(list, NearestId.question(list, ids), String.join(", ", ids))));
        var held = lists.stream().filter(one -> one.id().equals(id)).toList();
        var found = found(held, one -> one.entry().equalsIgnoreCase(entry.strip()));
        if (found.isEmpty()) { // of two parties under one number each has its name behind it
            found = found(held, one -> one.published().equalsIgnoreCase(entry.strip()));
        }
        if (found.isEmpty()) { // the tables of the Union's Journal name the act and the annex before the number
            var behind = " " + entry.strip();
            found = found(
                    held, one -> one.published().endsWith(behind) || one.entry().endsWith(behind));
        }
        if (found.isEmpty()) {
            throw new CallFailed(ExitCode.WRONG_CALL, missing(held));
        }
        var parties = parties(lists);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(EntryJson.text(found, one -> ListedParty.of(one, parties, lists)));
        } else {
            for (var one : found) {
                out.println(EntryText.of(one));
                var party = ListedParty.of(one, parties, lists);
                if (party != null) {
                    out.println(EntryText.of("Party " + party.id(), party.fieldsBeside(one, listsDay.day())));
                }
            }
            out.printf("From %s.%n", words(held));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static List<Designation> found(List<ListSnapshot> held, Predicate<Designation> isIt) {
        return held.stream().flatMap(one -> one.entries().stream()).filter(isIt).toList();
    }

    private int showParty(List<ListSnapshot> lists) {
        if (!PartyIds.isOne(list)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Name the entry behind the list, as in: tidewaiter lists show OFAC-SDN 51298; or the id of a party, such as P-0123456789.");
        }
        var parties = parties(lists);
        var id = parties.found(list)
                .orElseThrow(() -> new CallFailed(
                        ExitCode.WRONG_CALL,
                        "No party of the lists in %s has or had the id %s."
                                .formatted(sources.dataFolder(), list.strip())));
        var party = ListedParty.of(id, parties, lists);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(EntryJson.text(party));
        } else {
            out.println(EntryText.of("Party " + id, party.fields(listsDay.day())));
            party.held().forEach(one -> out.println(EntryText.of(one)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    /**
     * The ids of the parties that the store holds, of today's lists with the rulebook's own entries; with lists from elsewhere nobody has
     * one, and of a day before today only what the store holds.
     */
    private PartyIds parties(List<ListSnapshot> lists) {
        var store = sources.store();
        if (store == null || (listsDay.day() != null && store.inForce().isEmpty())) {
            return PartyIds.NONE;
        }
        var shown = lists.stream().flatMap(one -> one.entries().stream()).toList();
        var ids = StoreOption.told(() -> {
            var held = PartiesHeld.of(store, StoreOption.clock());
            return listsDay.day() == null ? held.idsWith(shown) : held.ids();
        });
        if (!ids.notice().isEmpty()) {
            spec.commandLine().getErr().println(ids.notice());
        }
        return ids;
    }

    private static String words(List<ListSnapshot> held) {
        return held.stream().map(ListWords::of).collect(Collectors.joining(" and "));
    }

    private String missing(List<ListSnapshot> held) {
        var entries = held.stream().flatMap(one -> one.entries().stream()).toList();
        var nearest = NearestId.to(
                        entry, entries.stream().map(Designation::entry).toList())
                .map(number -> " The nearest is %s, \"%s\".".formatted(number, name(number, entries)))
                .orElse("");
        return "There is no entry \"%s\" on %s.%s By a name it is found with: tidewaiter match \"NAME\"."
                .formatted(entry, words(held), nearest);
    }

    private static String name(String number, List<Designation> entries) {
        return entries.stream()
                .filter(one -> one.entry().equals(number))
                .map(Designation::name)
                .findFirst()
                .orElse("");
    }
}
