package org.rareearthatlas.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/// The page around every view.
@Component
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/atlas.css")
@Viewport("width=device-width, initial-scale=1")
public class AtlasShell implements AppShellConfigurator {}
