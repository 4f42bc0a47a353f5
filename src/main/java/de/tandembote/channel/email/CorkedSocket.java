package de.tandembote.channel.email;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A socket that can hold back what is written, so that several commands leave in one packet, and their answers come in
 * one. With a packet for each the second answer may wait for our acknowledgement of the first, which takes its time:
 * 40 ms of nothing (delayed acknowledgements, RFC 1122, section 4.2.3.2, beside Nagle's algorithm, section 4.2.3.4).
 *
 * <p>What lies above, as TLS, need not know of it.
 */
final class CorkedSocket extends Socket {

    private final ByteArrayOutputStream heldBack = new ByteArrayOutputStream();
    private boolean corked;

    /** Holds back what is written from now on. */
    void cork() {
        corked = true;
    }

    /** Lets go what was held back, and what is written later at once. */
    void uncork() throws IOException {
        corked = false;
        heldBack.writeTo(super.getOutputStream());
        heldBack.reset();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        var out = super.getOutputStream();
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                (corked ? heldBack : out).write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
