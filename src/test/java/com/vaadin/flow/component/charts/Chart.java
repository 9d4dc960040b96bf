package com.vaadin.flow.component.charts;

/// Stands in for a commercial component, which must not be on the classpath even to be forbidden.
public class Chart {}
