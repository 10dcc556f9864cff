"""The imperative shell: each job joins sheets, Exact Online and the store, reports progress and can be cancelled."""
