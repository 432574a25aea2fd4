"""Kernels as text of LLVM, made by ``python -m tests.ready_kernels``; see `machine_code`."""
