package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rareearthatlas.filter.Cql2Node.Operation;

/// Reads CQL2-Text (OGC 21-065r2, annex B) by recursive descent. Predicates and scalars are read by one
/// grammar, since a parenthesis may open either; [FilterBuilder] refuses what does not fit together.
final class Cql2TextParser {

    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "like", "between", "in", "is", "null", "div");

    private final Cql2Words words;
    private final Queryables queryables;
    private final Cql2LiteralParser literals;
    private int depth;

    private Cql2TextParser(String text, Queryables queryables) {
        this.words = new Cql2Words(Cql2Lexer.read(text));
        this.queryables = queryables;
        this.literals = new Cql2LiteralParser(text, words, queryables);
    }

    static Cql2Node parse(String text, Queryables queryables) {
        Cql2TextParser parser = new Cql2TextParser(text, queryables);
        Cql2Node node = parser.expression();
        if (parser.words.current().kind() != Cql2Token.Kind.END) {
            throw parser.words.unexpected("AND, OR or the end of the filter");
        }
        return node;
    }

    private Cql2Node expression() {
        if (++depth > FilterLimits.MAX_DEPTH) {
            throw FilterLimits.tooDeep(words.current().place());
        }
        Cql2Node node = chain("or", () -> chain("and", this::negation));
        depth--;
        return node;
    }

    private interface Rule {
        Cql2Node read();
    }

    private Cql2Node chain(String operator, Rule operand) {
        List<Cql2Node> operands = new ArrayList<>(List.of(operand.read()));
        while (words.takeKeyword(operator)) {
            operands.add(operand.read());
        }
        return operands.size() == 1 ? operands.getFirst() : new Operation(operator, operands);
    }

    private Cql2Node negation() {
        boolean negated = false;
        while (words.takeKeyword("not")) {
            negated = !negated;
        }
        Cql2Node node = predicate();
        return negated ? Operation.of("not", node) : node;
    }

    private Cql2Node predicate() {
        Cql2Node left = sum();
        if (words.current().kind() == Cql2Token.Kind.SIGN
                && Cql2Operators.COMPARISON.contains(words.current().text())) {
            return Operation.of(words.take().text(), left, sum());
        }
        if (words.takeKeyword("is")) {
            boolean negated = words.takeKeyword("not");
            words.requireKeyword("null");
            return negatedIf(negated, Operation.of("isNull", left));
        }
        if (words.current().isKeyword("not")) {
            words.take();
            return Operation.of("not", wordOperator(left));
        }
        boolean operatorFollows =
                Set.of("like", "between", "in").contains(words.current().text().toLowerCase(Locale.ROOT));
        return operatorFollows && words.current().kind() == Cql2Token.Kind.NAME ? wordOperator(left) : left;
    }

    private Cql2Node wordOperator(Cql2Node left) {
        if (words.takeKeyword("like")) {
            return Operation.of("like", left, sum());
        }
        if (words.takeKeyword("between")) {
            Cql2Node low = sum();
            words.requireKeyword("and");
            return Operation.of("between", left, low, sum());
        }
        if (words.takeKeyword("in")) {
            return Operation.of("in", left, new Cql2Node.Items(list()));
        }
        throw words.unexpected("LIKE, BETWEEN or IN");
    }

    private static Cql2Node negatedIf(boolean negated, Cql2Node node) {
        return negated ? Operation.of("not", node) : node;
    }

    private List<Cql2Node> list() {
        words.requireSign("(");
        List<Cql2Node> items = new ArrayList<>();
        do {
            items.add(expression());
        } while (words.takeSign(","));
        words.requireSign(")");
        return items;
    }

    private Cql2Node sum() {
        Cql2Node node = product();
        for (int i = 0; words.current().isSign("+") || words.current().isSign("-"); i++) {
            requireShort(i);
            node = Operation.of(words.take().text(), node, product());
        }
        return node;
    }

    private Cql2Node product() {
        Cql2Node node = power();
        for (int i = 0; isProductSign(words.current()); i++) {
            requireShort(i);
            node = Operation.of(words.take().text().toLowerCase(Locale.ROOT), node, power());
        }
        return node;
    }

    /// Each further operand of a sum or product nests the tree one level deeper.
    private void requireShort(int operators) {
        if (operators >= FilterLimits.MAX_DEPTH) {
            throw FilterLimits.tooDeep(words.current().place());
        }
    }

    private static boolean isProductSign(Cql2Token token) {
        return token.isSign("*") || token.isSign("/") || token.isSign("%") || token.isKeyword("div");
    }

    private Cql2Node power() {
        Cql2Node base = factor();
        return words.takeSign("^") ? Operation.of("^", base, factor()) : base;
    }

    private Cql2Node factor() {
        boolean minus = words.takeSign("-");
        if (!minus && words.takeSign("+") && words.current().kind() != Cql2Token.Kind.NUMBER) {
            throw words.unexpected("a number");
        }
        Cql2Node operand = operand();
        if (!minus) {
            return operand;
        }
        return operand instanceof Cql2Node.Number number
                ? new Cql2Node.Number(-number.value())
                : Operation.of("*", new Cql2Node.Number(-1), operand);
    }

    private Cql2Node operand() {
        Cql2Token token = words.current();
        if (words.takeSign("(")) {
            Cql2Node inner = expression();
            words.requireSign(")");
            return inner;
        }
        return switch (token.kind()) {
            case TEXT -> new Cql2Node.Text(words.take().text());
            case NUMBER -> literals.number();
            case QUOTED_NAME -> literals.property();
            case NAME -> named(token);
            case SIGN, END -> throw words.unexpected("a property, a value or \"(\"");
        };
    }

    private Cql2Node named(Cql2Token token) {
        String name = token.text().toLowerCase(Locale.ROOT);
        if (name.equals("true") || name.equals("false")) {
            words.take();
            return new Cql2Node.Truth(name.equals("true"));
        }
        if (RESERVED.contains(name) && queryables.find(token.text()).isEmpty()) {
            throw words.unexpected("a property, a value or \"(\"");
        }
        return literals.find(name).orElseGet(() -> call(token));
    }

    private Cql2Node call(Cql2Token token) {
        if (!words.following().isSign("(")) {
            return literals.property();
        }
        String operator = Cql2Operators.findCall(token.text())
                .orElseThrow(() -> new InvalidFilterException(
                        token.place(),
                        "there is no function \"" + token.text()
                                + "\"; known are CASEI, ACCENTI and those that begin with S_ and T_"));
        words.take();
        List<Cql2Node> operands = list();
        Cql2Operands.requireCount(operator, operands.size(), token.place());
        return new Operation(operator, operands);
    }
}
