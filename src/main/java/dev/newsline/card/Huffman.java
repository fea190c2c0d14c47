package dev.newsline.card;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A prefix code as RFC 1951 has it. */
final class Huffman {
    /** Bits of each symbol's code, 0 where it has none. */
    private final int[] lengths;

    /** As they are written, the lowest bit first. */
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** A symbol, or two nodes. */
    private record Node(
            long weight,
            int order,
            int symbol,
            @Nullable Node left,
            @Nullable Node right) {}

    /**
     * The code for symbols of these frequencies.
     *
     * @param frequencies at least two of them not 0
     * @param longest bits that a code may have
     */
    static Huffman of(int[] frequencies, int longest) {
        int[] weights = frequencies.clone();
        int[] lengths = lengths(weights);
        // Weights that differ less give a flatter tree.
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths);
    }

    int symbols() {
        return lengths.length;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    void put(int symbol, Deflate.Bits out) {
        out.put(codes[symbol], lengths[symbol]);
    }

    private static int[] lengths(int[] weights) {
        // Where weights are equal, the older node comes first: the order never depends on the queue.
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        int order = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                queue.add(new Node(weights[symbol], order++, symbol, null, null));
            }
        }
        int[] lengths = new int[weights.length];
        Node root = queue.remove();
        while (!queue.isEmpty()) {
            Node second = queue.remove();
            queue.add(new Node(root.weight + second.weight, order++, -1, root, second));
            root = queue.remove();
        }
        measure(root, 0, lengths);
        return lengths;
    }

    private static void measure(Node node, int depth, int[] lengths) {
        if (node.left == null || node.right == null) {
            lengths[node.symbol] = depth;
        } else {
            measure(node.left, depth + 1, lengths);
            measure(node.right, depth + 1, lengths);
        }
    }

    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (32 - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
