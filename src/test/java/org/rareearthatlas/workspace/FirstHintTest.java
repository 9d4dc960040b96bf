package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first steps lead from a place to its quote to the source.
class FirstHintTest extends WorkspaceTest {

    @BeforeEach
    void openHome() {
        open("");
    }

    @Test
    void beginsWithWhatCanBeDone() {
        assertThat(textOf(hint()))
                .contains("Every place leads to the words that name it", "Click a region", "Show me, in three steps");
        assertThat(hint().getElement().hasAttribute("data-step")).isFalse();
    }

    @Test
    void leadsToARegionItsQuoteAndTheSource() {
        click("Show me, in three steps");
        assertThat(textOf(hint())).contains("Step 1 of 3", "A place: Yakutia");
        assertThat(address()).isEqualTo("region/yakutia");

        click("Next");
        assertThat(textOf(hint())).contains("Step 2 of 3");
        assertThat(address()).startsWith("quote/");
        assertThat(textOf(drawer())).contains("Yakutia");

        click("Next");
        assertThat(textOf(hint())).contains("Step 3 of 3", "Done");
        assertThat(address()).startsWith("source/");
        assertThat(button("Next").isVisible()).isFalse();
    }

    @Test
    void goesBackAndBeginsAgain() {
        click("Show me, in three steps");
        click("Next");
        click("Back");
        assertThat(address()).isEqualTo("region/yakutia");
        click("Back");
        assertThat(address()).isEmpty();
        assertThat(textOf(hint())).contains("Show me, in three steps");

        click("Show me, in three steps");
        ComponentUtil.fireEvent(button("Show the first steps"), new ClickEvent<>(button("Show the first steps")));
        assertThat(textOf(hint())).contains("Every place leads to the words that name it");
    }

    private FirstHint hint() {
        return find(FirstHint.class).single();
    }

    /// Hidden ones too.
    private NativeButton button(String text) {
        return within(workspace())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FirstHintTest::within));
    }

    private void click(String text) {
        NativeButton button = button(text);
        assertThat(button.isVisible()).isTrue();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
