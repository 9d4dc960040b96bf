package org.rareearthatlas.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A word of the field that not every reader knows. The constants bear the names of what they explain.
public enum GlossaryTerm {
    CARBONATITE(Group.TYPE, GlossarySource.USGS_2014, GlossarySource.USGS_2017),
    WEATHERED_CARBONATITE(Group.TYPE, GlossarySource.USGS_2014, GlossarySource.USGS_2017),
    PERALKALINE_IGNEOUS(Group.TYPE, GlossarySource.USGS_2014, GlossarySource.USGS_2017),
    ALKALINE_IGNEOUS_BYPRODUCT(Group.TYPE, GlossarySource.USGS_2010),
    ION_ADSORPTION_CLAY(Group.TYPE, GlossarySource.USGS_2017),
    PLACER(Group.TYPE, GlossarySource.USGS_2017),
    PHOSPHORITE(Group.TYPE, GlossarySource.USGS_2017),
    IRON_OXIDE_COPPER_GOLD(Group.TYPE, GlossarySource.USGS_2010),
    HYDROTHERMAL_VEIN(Group.TYPE, GlossarySource.USGS_2010),
    LATERITE(Group.TYPE, GlossarySource.USGS_2010),
    METAMORPHIC(Group.TYPE, GlossarySource.USGS_2010),
    JORC(Group.CODE, GlossarySource.JORC_2012),
    NI_43_101(Group.CODE, GlossarySource.CIM_2014),
    RUSSIAN(Group.CODE, GlossarySource.RUSSIA_2006),
    MEASURED(Group.CATEGORY, GlossarySource.JORC_2012, GlossarySource.CIM_2014),
    INDICATED(Group.CATEGORY, GlossarySource.JORC_2012, GlossarySource.CIM_2014),
    INFERRED(Group.CATEGORY, GlossarySource.JORC_2012, GlossarySource.CIM_2014),
    PROVED(Group.CATEGORY, GlossarySource.JORC_2012, GlossarySource.CIM_2014),
    PROBABLE(Group.CATEGORY, GlossarySource.JORC_2012, GlossarySource.CIM_2014),
    A(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    B(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    C1(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    C2(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    P1(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    P2(Group.CATEGORY, GlossarySource.RUSSIA_2006),
    P3(Group.CATEGORY, GlossarySource.RUSSIA_2006);

    /// What kind of word it is.
    public enum Group {
        /// A deposit type.
        TYPE,
        /// A code under which resources are reported.
        CODE,
        /// A category of a resource.
        CATEGORY
    }

    private final Group group;
    private final List<GlossarySource> sources;

    GlossaryTerm(Group group, GlossarySource... sources) {
        this.group = group;
        this.sources = List.of(sources);
    }

    public Group group() {
        return group;
    }

    /// The documents after which it is explained; at least one.
    public List<GlossarySource> sources() {
        return sources;
    }

    /// The term that explains a constant; empty where there is nothing to explain, as for an unknown type.
    public static Optional<GlossaryTerm> find(Enum<?> constant) {
        return Arrays.stream(values())
                .filter(term -> term.name().equals(constant.name()))
                .findFirst();
    }
}
