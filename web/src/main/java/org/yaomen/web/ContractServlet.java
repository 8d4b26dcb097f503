package org.yaomen.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The contract, byte for byte as the build made it（接口契约）. The server's own endpoint would read it and write it anew,
 * losing on the way that bodies are required.
 */
@WebServlet("/openapi")
public class ContractServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream contract = ContractServlet.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            if (contract == null) {
                throw new FileNotFoundException("META-INF/openapi.yaml");
            }
            response.setContentType("application/yaml;charset=UTF-8");
            contract.transferTo(response.getOutputStream());
        }
    }
}
