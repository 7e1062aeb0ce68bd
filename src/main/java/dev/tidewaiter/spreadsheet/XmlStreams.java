package dev.tidewaiter.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/** Parsers of XML that somebody else wrote: no entity is expanded and nothing else is fetched. */
public final class XmlStreams {

    private XmlStreams() {}

    /** Parsers that hand on a long text in pieces. */
    public static XMLInputFactory inPieces() {
        return factory(false);
    }

    /** Parsers that hand on each text in one. */
    public static XMLInputFactory inWholeTexts() {
        return factory(true);
    }

    private static XMLInputFactory factory(boolean whole) {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, whole);
        return factory;
    }
}
