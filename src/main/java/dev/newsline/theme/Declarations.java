package dev.newsline.theme;

import java.util.ArrayList;
import java.util.List;

/** The names that a tag gives a value. */
final class Declarations {
    private Declarations() {}

    static List<String> ofDirective(String directive, List<Token> tokens) {
        return switch (directive) {
            case "assign", "local", "global" -> assigned(tokens);
            case "macro", "function" -> parameters(tokens);
            case "list", "items", "import", "foreach" -> afterWord("as", tokens);
            default -> List.of();
        };
    }

    /** Of {@code <@macro x=1; a, b>}: the variables that {@code <#nested>} fills. */
    static List<String> ofCall(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        boolean after = false;
        for (Token token : tokens) {
            if (after && token.kind() == Token.Kind.NAME) {
                names.add(token.text());
            }
            after |= token.is(";");
        }
        return names;
    }

    /** The parameters of {@code x -> ...}. */
    static List<String> ofLambdas(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("->")) {
                Token before = tokens.get(i - 1);
                Token name = before.is(")") ? Tokens.at(tokens, i - 2) : before;
                if (name != null && name.kind() == Token.Kind.NAME) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    private static List<String> assigned(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = Tokens.at(tokens, i + 1);
            boolean given = next != null && (next.is("=") || next.is("+="));
            if (isName(token) && token.depth() == 0 && (i == 0 || given)) {
                names.add(token.text());
            }
        }
        return names;
    }

    private static List<String> parameters(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token before = Tokens.at(tokens, i - 1);
            boolean part = before != null && (before.is(".") || before.is("?"));
            if (isName(tokens.get(i)) && !part) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    private static List<String> afterWord(String word, List<Token> tokens) {
        List<String> names = new ArrayList<>();
        boolean after = false;
        for (Token token : tokens) {
            if (after && token.kind() == Token.Kind.NAME) {
                names.add(token.text());
            }
            after |= token.isName(word) && token.depth() == 0;
        }
        return names;
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.STRING;
    }
}
