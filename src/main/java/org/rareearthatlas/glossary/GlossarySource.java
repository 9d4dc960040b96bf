package org.rareearthatlas.glossary;

/// A document that says what words of the field mean. The atlas tells it in words of its own and names the document.
public enum GlossarySource {
    /// Van Gosen, Verplanck, Seal, Long and Gambogi, 2017.
    USGS_2017(
            "Rare-earth elements: U.S. Geological Survey Professional Paper 1802–O (2017)",
            "https://doi.org/10.3133/pp1802O"),
    /// Long, Van Gosen, Foley and Cordier, 2010.
    USGS_2010(
            "The principal rare earth elements deposits of the United States: U.S. Geological Survey Scientific"
                    + " Investigations Report 2010–5220",
            "https://pubs.usgs.gov/sir/2010/5220/"),
    /// Verplanck, Van Gosen, Seal and McCafferty, 2014.
    USGS_2014(
            "A deposit model for carbonatite and peralkaline intrusion-related rare earth element deposits:"
                    + " U.S. Geological Survey Scientific Investigations Report 2010–5070–J (2014)",
            "https://doi.org/10.3133/sir20105070J"),
    JORC_2012("The JORC Code, 2012 Edition", "https://www.jorc.org/"),
    CIM_2014(
            "CIM Definition Standards for Mineral Resources & Mineral Reserves (2014), which NI 43-101 refers to",
            "https://mrmr.cim.org/"),
    RUSSIA_2006(
            "Классификация запасов и прогнозных ресурсов твёрдых полезных ископаемых, приказ МПР России"
                    + " от 11.12.2006 № 278",
            "https://geokniga.org/books/2456");

    private final String title;
    private final String address;

    GlossarySource(String title, String address) {
        this.title = title;
        this.address = address;
    }

    /// As published, in the document's language.
    public String title() {
        return title;
    }

    /// Where it can be read, or ordered.
    public String address() {
        return address;
    }
}
