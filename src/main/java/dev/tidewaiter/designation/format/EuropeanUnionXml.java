package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.entry.XmlRecord;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The European Union's consolidated list of persons whose assets are frozen, in the Commission's format FSF XML 1.1. Read by its published
 * schema; no whole file was at hand.
 */
final class EuropeanUnionXml implements XmlList.Format {

    private static final String ENTITY = "sanctionEntity";

    @Override
    public Set<String> records() {
        return Set.of(ENTITY);
    }

    @Override
    public boolean begins(XmlRecord root) {
        return root.attributes().containsKey("generationDate");
    }

    @Override
    public String list(List<EntryDraft> entries) {
        return "EU-AF";
    }

    @Override
    public @Nullable LocalDate published(XmlRecord root) {
        return ListDates.first(root.attribute("generationDate"));
    }

    @Override
    public EntryDraft entry(XmlRecord record, ListReading how) {
        var type = record.first("subjectType");
        boolean person = type != null && type.attribute("code").equals("person");
        var entry = new EntryDraft(
                record.attribute("logicalId"), person ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION);
        entry.listedOn(ListDates.first(record.attribute("designationDate")));
        record.all("remark").forEach(remark -> entry.note(remark.text()));
        for (var act : record.all("regulation")) {
            entry.programme(act.attribute("programme"))
                    .once("Act", joined(act, " of ", "numberTitle", "publicationDate"));
        }
        record.all("nameAlias")
                .forEach(name -> entry.name(
                        name.attribute("wholeName"), name.attribute("strong").equals("false")));
        for (var name : record.all("nameAlias")) {
            entry.once("Position", name.attribute("function"))
                    .once("Title", name.attribute("title"))
                    .once("Gender", name.attribute("gender"));
        }
        for (var citizenship : record.all("citizenship")) {
            entry.country(citizenship.attribute("countryIso2Code"));
        }
        for (var born : record.all("birthdate")) {
            born(entry, born);
        }
        for (var address : record.all("address")) {
            entry.country(address.attribute("countryIso2Code"))
                    .address(String.join(
                            ", ",
                            ListText.filled(
                                    address.attribute("street"),
                                    address.attribute("poBox"),
                                    address.attribute("zipCode"),
                                    address.attribute("place"),
                                    address.attribute("city"),
                                    address.attribute("region"),
                                    address.attribute("countryDescription"))));
            address.all("contactInfo")
                    .forEach(contact -> entry.once(contact.attribute("key"), contact.attribute("value")));
        }
        for (var id : record.all("identification")) {
            entry.number(id.attribute("identificationTypeDescription"), id.attribute("number"))
                    .country(id.attribute("countryIso2Code"));
        }
        return entry.once("EU reference", record.attribute("euReferenceNumber"))
                .once("United Nations reference", record.attribute("unitedNationId"))
                .once("Details", record.attribute("designationDetails"));
    }

    private static String joined(XmlRecord record, String between, String... attributes) {
        return String.join(
                between,
                ListText.filled(Stream.of(attributes).map(record::attribute).toArray(String[]::new)));
    }

    private static void born(EntryDraft entry, XmlRecord born) {
        var circa = born.attribute("circa").equals("true") ? "circa " : "";
        var day = born.attribute("birthdate");
        var from = born.attribute("yearRangeFrom");
        if (!day.isEmpty()) {
            entry.born(circa + day);
        } else if (!from.isEmpty()) {
            entry.born(from + " to " + born.attribute("yearRangeTo"));
        } else if (!born.attribute("year").isEmpty()) {
            entry.born(circa + born.attribute("year"));
        }
        entry.country(born.attribute("countryIso2Code"))
                .once("Place of birth", joined(born, ", ", "place", "city", "region", "countryDescription"));
    }
}
