"""Kernels as text of LLVM, made by ``PYTHONHASHSEED=0 python -m tests.ready_kernels``; see `machine_code`."""
