package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.index.Acronyms;
import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.IndexInput;
import dev.tidewaiter.names.index.IndexOutput;
import dev.tidewaiter.names.index.NameStore;
import dev.tidewaiter.names.index.WholeNames;
import dev.tidewaiter.names.index.WordWeights;
import java.io.IOException;
import java.util.List;

/** The tables by which names are found, as they are built, or as they were kept in a file. */
record NameTables(
        NameStore names,
        WholeNames wholeNames,
        WordWeights weights,
        BlockingKeys keys,
        Acronyms acronyms,
        boolean hasPeople,
        boolean hasOthers) {

    static NameTables of(List<IndexedName> indexed) {
        var names = new NameStore();
        var wholeNames = new WholeNames();
        boolean people = false;
        boolean others = false;
        for (var name : indexed) {
            int number = names.size();
            names.add(name);
            people |= name.bearer() == Bearer.PERSON;
            others |= name.bearer() != Bearer.PERSON;
            boolean first = true;
            for (var order : WholeNames.orders(name)) {
                wholeNames.add(number, order, first);
                first = false;
            }
            wholeNames.addRun(number, name);
        }
        names.seal();
        wholeNames.seal();
        var weights = new WordWeights(names);
        return new NameTables(
                names, wholeNames, weights, new BlockingKeys(names), new Acronyms(names, weights), people, others);
    }

    static NameTables read(IndexInput in) {
        var names = NameStore.read(in);
        return new NameTables(
                names,
                WholeNames.read(in),
                WordWeights.read(in, names),
                BlockingKeys.read(in, names),
                Acronyms.read(in),
                in.number() == 1,
                in.number() == 1);
    }

    void write(IndexOutput out) throws IOException {
        names.write(out);
        wholeNames.write(out);
        weights.write(out);
        keys.write(out);
        acronyms.write(out);
        out.number(hasPeople ? 1 : 0);
        out.number(hasOthers ? 1 : 0);
    }
}
