package org.rareearthatlas.deposit;

/// Kinds of rare-earth deposits, after the USGS classification (Long, Van Gosen, Foley and Cordier, Scientific
/// Investigations Report 2010-5220; Van Gosen and others, Professional Paper 1802-O, 2017).
public enum DepositType {
    CARBONATITE,
    WEATHERED_CARBONATITE,
    PERALKALINE_IGNEOUS,
    ALKALINE_IGNEOUS_BYPRODUCT,
    ION_ADSORPTION_CLAY,
    PLACER,
    PHOSPHORITE,
    IRON_OXIDE_COPPER_GOLD,
    HYDROTHERMAL_VEIN,
    LATERITE,
    METAMORPHIC,
    OTHER,
    UNKNOWN
}
