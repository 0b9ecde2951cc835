package org.safeguarding.platform.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The bytes of one upload while they are looked at: in a file that has lost its name, under a key that only this object
 * knows. So no heap is filled, and nothing rests in plain text, not even for the second that an upload takes.
 */
public final class Spool implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;
    private static final int COUNTER = 16;

    private final FileChannel file;
    private final SecretKeySpec key = new SecretKeySpec(random(KEY), "AES");
    private final IvParameterSpec start = new IvParameterSpec(random(COUNTER));
    private final long size;
    private final String sha256;

    private Spool(InputStream bytes, long atMost) throws IOException {
        var path = Files.createTempFile("upload-", null);
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        var digest = new DigestInputStream(bytes, Sha256.digest());
        try (var sealed = new CipherOutputStream(new Unclosed(file).output(), cipher(Cipher.ENCRYPT_MODE))) {
            size = copy(digest, sealed, atMost);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
        sha256 = Sha256.hexOf(digest.getMessageDigest());
    }

    /** Takes in a stream, or refuses it as soon as it is longer than allowed. */
    static Spool of(InputStream bytes, long atMost) throws IOException {
        return new Spool(bytes, atMost);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Of the plain bytes, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The plain bytes from the first; a stream that was opened before ends with this. */
    public InputStream open() throws IOException {
        file.position(0);
        return new BufferedInputStream(new CipherInputStream(new Unclosed(file).input(), cipher(Cipher.DECRYPT_MODE)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static long copy(InputStream from, java.io.OutputStream to, long atMost) throws IOException {
        var buffer = new byte[8192];
        long copied = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            copied += read;
            if (copied > atMost) {
                throw FileRefused.tooLarge(atMost);
            }
            to.write(buffer, 0, read);
        }
        return copied;
    }

    private Cipher cipher(int mode) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES.", e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A stream over the channel, after whose end the channel is still open. */
    private record Unclosed(FileChannel file) {

        InputStream input() {
            return new FilterInputStream(Channels.newInputStream(file)) {
                @Override
                public void close() {
                    // the spool closes its file
                }
            };
        }

        java.io.OutputStream output() {
            return new java.io.FilterOutputStream(Channels.newOutputStream(file)) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
    }
}
